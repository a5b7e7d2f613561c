import { useCommit } from '../../shell/use-commit.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button } from '../../ui/parts.tsx';
import { oneWords, restWords as words } from './affirmation.content.en.ts';
import { type Affirmation, restAffirmation, stayWith } from './affirmation.ts';

interface RestProps {
  readonly entry: Entry<Affirmation>;
  /** Either was answered. */
  readonly onAnswered?: () => void;
}

/** It has felt heavier twice: it can rest. Two answers, none of them ours. */
export const RestOffer = ({ entry, onAnswered }: RestProps) => {
  const { moment } = useWorld();
  const { save, isRefused } = useCommit();
  const answer = async (change: typeof restAffirmation) => {
    if (await save([change(entry.id, moment().now)])) onAnswered?.();
  };
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{words.why}</p>
      <NotKept words={isRefused ? oneWords.notKept : undefined} />
      <div class="pair">
        <Button look="quiet" onPress={() => void answer(restAffirmation)}>
          {words.rest}
        </Button>
        <Button look="quiet" onPress={() => void answer(stayWith)}>
          {words.stay}
        </Button>
      </div>
    </section>
  );
};
