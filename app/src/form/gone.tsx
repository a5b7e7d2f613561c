import { edited } from '@evenkeel/kernel';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useCommit } from '../shell/use-commit.tsx';
import { useWorld } from '../shell/world.ts';
import type { Entry } from '../store/contract.ts';
import { NotKept } from '../ui/not-kept.tsx';
import { Button, ButtonLink } from '../ui/parts.tsx';
import { formWords as words } from './form.content.en.ts';
import { goneWords } from './gone.content.en.ts';
import './form.css';

/** Where to from here: the list that the record stands in. */
interface Home {
  readonly href: string;
  readonly label: string;
}

/** Nothing stands at this address. While older records are still on their way, that is not said. */
export const NotHere = ({ home }: { home: Home }) => {
  const { store } = useWorld();
  const status = store.status.value;
  if (status.type === 'open' && !status.complete) return <main class="form" aria-busy="true" />;
  return (
    <main class="form low">
      <div class="say-it">
        <h1>{goneWords.missingTitle}</h1>
        <p>{goneWords.missing}</p>
      </div>
      <div class="foot stack">
        <ButtonLink href={home.href}>{home.label}</ButtonLink>
      </div>
    </main>
  );
};

/** It was deleted, and one tap brings it back: here for as long as the page stands, later under Deleted. */
export const Removed = <Fields,>({ entry, home }: { entry: Entry<Fields>; home: Home }) => {
  const { save, isRefused } = useCommit();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main class="form low">
      <div class="say-it">
        <h1 ref={heading} tabIndex={-1}>
          {goneWords.removedTitle}
        </h1>
        <p>{goneWords.removed}</p>
      </div>
      <div class="foot stack">
        <NotKept words={isRefused ? words.unchanged : undefined} />
        {/* An edit of nothing: it says that the record is there (every edit does), and brings it back. */}
        <Button onPress={() => void save([edited(entry.kind, entry.id, {})])}>{goneWords.bringBack}</Button>
        <ButtonLink look="quiet" href={home.href}>
          {home.label}
        </ButtonLink>
        <ButtonLink look="bare" href="/deleted/">
          {goneWords.deleted}
        </ButtonLink>
      </div>
    </main>
  );
};
