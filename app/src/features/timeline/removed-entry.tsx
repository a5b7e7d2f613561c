import { edited, type Id, ok } from '@evenkeel/kernel';
import { useEffect, useRef } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { entryWords as words } from './entry.content.en.ts';

interface RemovedProps {
  readonly kind: string;
  readonly id: Id;
  /** It is there again. */
  readonly onBack: () => void;
}

/** An entry was deleted: the way to have it back stands where it stood. */
export const RemovedEntry = ({ kind, id, onBack }: RemovedProps) => {
  const { store } = useWorld();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const undo = async () => {
    // Any edit brings a record back; this one changes nothing else.
    const done = await store.commit<never>(() => ok([edited(kind, id, {})]));
    if (done.ok) onBack();
  };
  return (
    <main class="journal">
      <h1 ref={heading} tabIndex={-1}>
        {words.removed}
      </h1>
      <div class="stack">
        <Button look="quiet" onPress={() => void undo()}>
          {words.undo}
        </Button>
        <ButtonLink look="bare" href="/journal/">
          {words.toJournal}
        </ButtonLink>
      </div>
    </main>
  );
};
