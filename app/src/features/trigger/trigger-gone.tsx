import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { Button, ButtonLink } from '../../ui/parts.tsx';
import { NotKept } from './not-kept.tsx';
import { restoreTrigger, type Trigger } from './trigger.ts';
import { viewWords as words } from './trigger-view.content.en.ts';
import { useTriggerSaving } from './use-trigger-saving.tsx';

/** Nothing stands at this address. While older records are still on their way, that is not said. */
export const NotHere = () => {
  const { store } = useWorld();
  const status = store.status.value;
  if (status.type === 'open' && !status.complete) return <main class="trigger" aria-busy="true" />;
  return (
    <main class="trigger low">
      <div class="say-it">
        <h1>{words.missingTitle}</h1>
        <p>{words.missing}</p>
      </div>
      <div class="foot stack">
        <ButtonLink href="/journal/">{words.journal}</ButtonLink>
        <ButtonLink look="quiet" href="/trigger/">
          {words.note}
        </ButtonLink>
      </div>
    </main>
  );
};

/** It was deleted, and one tap brings it back: here for as long as the page stands, later under Deleted. */
export const Removed = ({ entry }: { entry: Entry<Trigger> }) => {
  const { save, isRefused } = useTriggerSaving();
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
