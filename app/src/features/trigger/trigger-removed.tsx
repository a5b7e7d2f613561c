import { useLayoutEffect, useRef } from 'preact/hooks';
import { useCommit } from '../../shell/use-commit.tsx';
import type { Entry } from '../../store/contract.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { restoreTrigger, type Trigger } from './trigger.ts';
import { goneWords as words } from './trigger-gone.content.en.ts';

/** It was deleted, and one tap brings it back: here for as long as the page stands, later under Deleted. */
export const Removed = ({ entry }: { entry: Entry<Trigger> }) => {
  const { save, isRefused } = useCommit();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="trigger low">
      <div class="say-it">
        <h1 ref={heading} tabIndex={-1}>
          {words.removedTitle}
        </h1>
        <p>{words.removed}</p>
      </div>
      <div class="foot stack">
        <NotKept words={isRefused ? words.notKept : undefined} />
        <Button onPress={() => void save([restoreTrigger(entry.id)])}>{words.bringBack}</Button>
        <ButtonLink look="quiet" href="/journal/">
          {words.journal}
        </ButtonLink>
        <div class="quiet-ways">
          <ButtonLink look="bare" href="/deleted/">
            {words.deleted}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
};
