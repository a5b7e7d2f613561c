import type { ComponentChildren } from 'preact';
import { useWorld } from '../shell/world.ts';
import { caretRight, plus } from '../ui/icons.ts';
import { Icon, Keel } from '../ui/parts.tsx';
import './list-page.css';

interface ListProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** What an empty list says: what will stand here, the smallest start, and that nothing is owed. */
  readonly empty: { readonly title: string; readonly words: string };
  readonly isEmpty: boolean;
  /** The next step, low on the page. */
  readonly add: { readonly href: string; readonly label: string };
  readonly children: ComponentChildren;
}

/** The page of a list. That it is empty is not said while older records are still on their way. */
export const ListPage = ({ title, lead, empty, isEmpty, add, children }: ListProps) => {
  const { store } = useWorld();
  const status = store.status.value;
  const isComplete = status.type !== 'open' || status.complete;
  return (
    <main class="list" aria-busy={!isComplete}>
      <h1>{title}</h1>
      {lead ? <p>{lead}</p> : null}
      {isEmpty && isComplete ? (
        <div class="empty">
          <Keel />
          <h2>{empty.title}</h2>
          <p>{empty.words}</p>
        </div>
      ) : null}
      {isEmpty ? null : children}
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
