import { focusHeading } from '../../shell/arrive.ts';
import { useClock } from '../../shell/use-clock.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { dueFearKind } from './due.record.ts';
import { nextReady, skipped } from './due.ts';
import { dueCardWords as words } from './due-card.content.en.ts';

/** On Today: a fear whose day has come. It quotes nothing, and skipping it ends it. */
export const Card = () => {
  const { moment } = useWorld();
  const { dayStart, ...clock } = useClock();
  const entries = useEntries(dueFearKind);
  const { save } = useCommit();
  const entry = dayStart === undefined ? undefined : nextReady(entries, { ...clock, dayStart });
  if (entry === undefined) return null;
  const skip = async () => {
    // What could not be saved is said by the shell; the card stays. The button that was pressed goes with its card.
    if (await save([skipped(entry.id, moment().now)])) focusHeading();
  };
  return (
    <section class="ask">
      <p class="over">{words.over}</p>
      <p>{words.says}</p>
      <div class="pair">
        <ButtonLink look="quiet" href={`/fear/look/?id=${entry.id}`}>
          {words.open}
        </ButtonLink>
        <Button look="quiet" onPress={() => void skip()}>
          {words.skip}
        </Button>
      </div>
    </section>
  );
};
