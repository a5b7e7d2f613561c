import type { CardProps } from '../../shell/feature.ts';
import { useClock } from '../../shell/use-clock.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink, Sheet } from '../../ui/parts.tsx';
import { practised } from './practised.ts';
import { routineDayKind } from './routine.record.ts';
import { leaveRoutine, routineDayId, stepDone, type stepsLeft } from './routine.ts';
import { cardWords as words } from './routine-card.content.en.ts';
import { useDayRoutine } from './use-day-routine.tsx';
import { useLine } from './use-line.tsx';

type Due = NonNullable<ReturnType<typeof stepsLeft>>;

/** What the person wanted of this day, in the evening of it. */
const useIntended = ({ half, day }: Due): string | undefined => {
  const id = routineDayId(day, 'morning');
  const days = useEntries(routineDayKind);
  return half === 'evening' ? days.find((one) => one.id === id)?.fields.intention : undefined;
};

const Standing = ({ due, isFirst }: CardProps & { due: Due }) => {
  const { moment } = useWorld();
  const { save } = useCommit();
  const line = useLine(due.half, due.day);
  const intended = useIntended(due);
  const look = isFirst ? 'act' : 'quiet';
  const isLast = due.left.length === 1;
  const read = line && due.left[0] === 'affirmation' ? line : undefined;
  return (
    <section class="ask">
      <p class="over">{words.over[due.half]}</p>
      {intended ? <p dir="auto">{words.intended(intended)}</p> : null}
      {read ? (
        <Sheet over={words.affirmation} words={read.fields.words}>
          <Button
            look={look}
            onPress={() =>
              void save([practised(read.id, moment()), stepDone(due, 'affirmation', moment(), { isLast })])
            }
          >
            {words.haveRead}
          </Button>
        </Sheet>
      ) : (
        <>
          {intended ? null : <p>{words.says}</p>}
          <div class="pair">
            <ButtonLink look={look} href="/routine/now/">
              {words.begin}
            </ButtonLink>
            <Button look="quiet" onPress={() => void save([leaveRoutine(due, moment())])}>
              {words.leave}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};

/** On Today: the routine of this morning or evening. Its line can be read at once. */
export const Card = ({ isFirst }: CardProps) => {
  const due = useDayRoutine(useClock());
  return due ? <Standing due={due} isFirst={isFirst} /> : null;
};
