import { clockOf, instant } from '@evenkeel/kernel';
import { Fragment } from 'preact';
import { type Item, levelOf } from './item.ts';
import { quoteFor } from './mark.ts';
import { Marked, useLookedFor } from './marked.tsx';
import { journal } from './timeline.content.en.ts';
import { rememberRow, rowKey } from './use-opened.tsx';

/** The tube of a level is 36 high, its water at most 34. */
const TUBE = 36;
const FULL = 34;

/** How strong it was, as water in a tube; the number stands in the facts beside it. */
const Level = ({ level }: { level: number }) => {
  const height = (FULL * level) / 10;
  return (
    <svg class="level" viewBox="0 0 8 36" aria-hidden="true">
      <rect class="water" x=".7" y={TUBE - 1 - height} width="6.6" height={height} />
      <rect x=".7" y=".7" width="6.6" height="34.6" rx=".5" />
    </svg>
  );
};

const Sign = ({ item }: { item: Item }) => {
  const level = levelOf(item);
  if (level !== undefined) return <Level level={level} />;
  return <span class={item.isHard ? 'pip' : 'pip calmly'} />;
};

const pages: Readonly<Record<Item['kind'], string>> = {
  trigger: '/trigger/view/',
  session: '/journal/entry/',
  pause: '/journal/entry/',
  victory: '/victory/',
  evidence: '/evidence/entry/',
};

const hrefOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${pages[kind]}?id=${id}`;

/** What stands between two facts: sentences follow each other; what is no sentence is set apart. */
const between = (fact: string): string => (fact.endsWith('.') ? ' ' : ' · ');

const withCapital = (fact: string): string => fact.charAt(0).toUpperCase() + fact.slice(1);

/**
 * What is known of it. Some are names and words of the person's own: each runs in its own direction, and is marked where it
 * is what was looked for. What the app says is never looked through, so it is not marked.
 */
const Facts = ({ facts, all }: Pick<Item, 'facts' | 'all'>) => {
  const own = useLookedFor().length > 0 ? all.split('\n') : [];
  return facts.length === 0 ? null : (
    <span class="small">
      {facts.map((fact, at) => {
        const text = at === 0 ? withCapital(fact) : fact;
        return (
          <Fragment key={fact}>
            {at > 0 ? between(facts[at - 1] ?? '') : null}
            <bdi>{own.includes(fact) ? <Marked text={text} /> : text}</bdi>
          </Fragment>
        );
      })}
    </span>
  );
};

/** The words for which it was found, where they stand in a part of it that a row has no room for. */
const Quote = ({ item }: { item: Item }) => {
  const looked = useLookedFor();
  const quote =
    looked.length > 0 ? quoteFor(looked, item.words ?? '', item.facts, item.all.split('\n')) : undefined;
  return quote === undefined ? null : (
    <q class="small" dir="auto">
      <Marked text={quote} />
    </q>
  );
};

/** One line of the timeline: when, how strong, in own words, and what the app says of it. All of it is the target. */
export const TimelineRow = ({ item }: { item: Item }) => {
  const key = rowKey(item);
  return (
    <a class="entry" href={hrefOf(item)} data-row={key} onClick={() => rememberRow(key)}>
      <time dateTime={new Date(item.at).toISOString()}>{clockOf(instant(item.at), item.offsetMinutes)}</time>
      <Sign item={item} />
      <span>
        {item.words ? (
          <span class="words" dir="auto">
            <Marked text={item.words} />
          </span>
        ) : null}
        <Quote item={item} />
        <Facts facts={item.facts} all={item.all} />
        {levelOf(item) === undefined ? (
          <span class="unseen"> {item.isHard ? journal.hard : journal.calm}</span>
        ) : null}
      </span>
    </a>
  );
};
