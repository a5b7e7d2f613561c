import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWorld } from '../shell/world.ts';
import { caretRight, plus } from '../ui/icons.ts';
import { Button, Icon, Keel, Note } from '../ui/parts.tsx';
import { listWords } from './list-page.content.en.ts';
import './list-page.css';

interface ListProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** What an empty list says: what will stand here, the smallest start, and that nothing is owed. */
  readonly empty: { readonly title: string; readonly words: string };
  readonly isEmpty: boolean;
  /** The next step, low on the page. */
  readonly add: { readonly href: string; readonly label: string };
  /** What is known before one begins, also where there is nothing yet. */
  readonly note?: string | undefined;
  /** What stands there whether it is empty or not, below. */
  readonly also?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The page of a list. That it is empty is not said while older records are still on their way. */
export const ListPage = ({ title, lead, empty, isEmpty, add, note, also, children }: ListProps) => {
  const { store } = useWorld();
  const status = store.status.value;
  const isComplete = status.type !== 'open' || status.complete;
  return (
    <main class="list" aria-busy={!isComplete}>
      <h1>{title}</h1>
      {lead ? <p>{lead}</p> : null}
      {note ? <Note>{note}</Note> : null}
      {isEmpty && isComplete ? (
        <div class="empty">
          <Keel />
          <h2>{empty.title}</h2>
          <p>{empty.words}</p>
        </div>
      ) : null}
      {isEmpty ? null : children}
      {also}
      <div class="dock">
        <a class="btn" href={add.href}>
          <Icon path={plus} />
          {add.label}
        </a>
      </div>
    </main>
  );
};

interface RowProps {
  readonly href: string;
  /** The person's own words. */
  readonly words: string;
  /** What the app says of it: the day, the state. */
  readonly under?: string | undefined;
}

/** A line of a list, in own words; all of it is the target. */
export const KeptRow = ({ href, words, under }: RowProps) => (
  <li>
    <a class="row kept" href={href}>
      <span class="grow">
        <span class="words" dir="auto">
          {words}
        </span>
        {under ? <small class="block">{under}</small> : null}
      </span>
      <Icon path={caretRight} flips />
    </a>
  </li>
);

/** So many are shown at first, and more each time they are asked for. */
const AT_ONCE = 30;

/** The lines of a list, the first of them at once. */
export const KeptRows = ({ rows }: { rows: readonly RowProps[] }) => {
  const [count, setCount] = useState(AT_ONCE);
  return (
    <>
      <ul class="rows">
        {rows.slice(0, count).map((row) => (
          <KeptRow key={row.href} {...row} />
        ))}
      </ul>
      {rows.length > count ? (
        <Button look="bare" onPress={() => setCount(count + AT_ONCE)}>
          {listWords.more}
        </Button>
      ) : null}
    </>
  );
};
