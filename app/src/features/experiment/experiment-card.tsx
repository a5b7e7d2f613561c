import { edited } from '@evenkeel/kernel';
import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { cardWords as words } from './experiment.content.en.ts';
import { experimentKind } from './experiment.record.ts';
import { nextReady } from './experiment.ts';
import { useToday } from './use-today.tsx';

/** On Today: something is ready to look back on. It quotes nothing; skipping it ends it. */
export const Card = () => {
  const { moment } = useWorld();
  const { save } = useCommit();
  const today = useToday();
  const all = useEntries(experimentKind);
  const next = today === undefined ? undefined : nextReady(all, today);
  if (next === undefined) return null;
  return (
    <section class="ask">
      <p class="over">{words.over}</p>
      <p>{words.title}</p>
      <div class="pair">
        <ButtonLink look="quiet" href={`/experiment/look/?id=${next.id}`}>
          {words.open}
        </ButtonLink>
        <Button
          look="quiet"
          onPress={() => void save([edited('experiment', next.id, { skippedAt: moment().now })])}
        >
          {words.skip}
        </Button>
      </div>
    </section>
  );
};
