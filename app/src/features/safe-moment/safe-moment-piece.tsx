import { dayOf } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import { useEntries } from '../../store/hooks.ts';
import { Fold } from '../../ui/fold.tsx';
import { Sheet } from '../../ui/parts.tsx';
import { afraidKind } from './neighbour.record.ts';
import { safeMomentKind } from './safe-moment.record.ts';
import { safeMomentFor } from './safe-moment.ts';
import { pieceWords as words } from './safe-moment-piece.content.en.ts';

/**
 * For Pause and Calm: one safe moment, behind a tap. Nothing where there is none.
 * @public
 */
export const SafeMomentPiece = () => {
  const moments = useEntries(safeMomentKind);
  const isAfraid = useEntries(afraidKind).some(({ fields }) => fields.answer === 'sometimes');
  const { now, offsetMinutes, dayStart } = useClock();
  if (dayStart === undefined) return null;
  const moment = safeMomentFor(moments, { day: dayOf(now, offsetMinutes, dayStart), isAfraid });
  if (moment === undefined) return null;
  return (
    <Fold words={words.read}>
      <Sheet over={words.over} words={moment.fields.words} />
    </Fold>
  );
};
