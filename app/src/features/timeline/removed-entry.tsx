import type { Id } from '@evenkeel/kernel';
import { useEffect, useRef } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { bringBack } from './deleted.ts';
import { entryWords as words } from './entry.content.en.ts';

interface RemovedProps {
  readonly kind: string;
  readonly id: Id;
  /** It is there again. */
  readonly onBack: () => void;
}

/** An entry was deleted: the way to have it back stands where it stood. */
export const RemovedEntry = ({ kind, id, onBack }: RemovedProps) => {
  const { save, isRefused } = useCommit();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const undo = async () => {
    if (await save([bringBack(kind, id)])) onBack();
  };
  return (
    <main class="journal">
      <h1 ref={heading} tabIndex={-1}>
        {words.removed}
      </h1>
      <NotKept words={isRefused ? words.refused : undefined} />
      <div class="stack">
        <Button look="quiet" onPress={() => void undo()}>
          {words.undo}
        </Button>
        <ButtonLink look="bare" href="/journal/">
          {words.toJournal}
        </ButtonLink>
        <ButtonLink look="bare" href="/deleted/">
          {words.seeDeleted}
        </ButtonLink>
      </div>
    </main>
  );
};
