import type { CardProps } from '../../shell/feature.ts';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { checkInWords as words } from './check-in.content.en.ts';
import { pauseKind } from './pause.record.ts';
import { toReturnTo } from './pause.ts';
import { whereToPath } from './pause-step.ts';
import { leftByClock, waitState } from './wait.ts';

/**
 * On Today: a check-in whose time has come, a wait that runs, or a pause that is still open. It quotes nothing, and one tap
 * on it ends nothing: how it ends is chosen where all endings stand.
 */
export const Card = ({ isFirst }: CardProps) => {
  const at = useWorld().moment();
  const entry = toReturnTo(useEntries(pauseKind), at.now);
  if (entry === undefined) return null;
  const { fields: pause } = entry;
  const state = waitState(pause, leftByClock(pause, at.now));
  const isRunning = state.type === 'waiting';
  const isCheckIn = pause.ending === 'check-in-later' && !!pause.checkInAt;
  const open = isRunning ? words.running(state.minutesLeft) : words.open;
  return (
    <section class="ask">
      <p class="over">{words.over}</p>
      <p>{isCheckIn ? words.due(dayWords(at).clock(pause.checkInAt ?? 0)) : open}</p>
      <ButtonLink look={isFirst ? 'act' : 'quiet'} href={whereToPath({ id: entry.id })}>
        {isRunning ? words.goBack : words.look}
      </ButtonLink>
    </section>
  );
};
