import { clockOf, instant } from '@evenkeel/kernel';
import { type Item, levelOf } from './item.ts';
import { journal } from './timeline.content.en.ts';
import { rememberRow, rowKey } from './use-opened.tsx';

/** The tube of a level is 36 high, its water at most 34. */
const TUBE = 36;
const FULL = 34;

/** How strong it was, as water in a tube; the number stands in the words beside it. */
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

const hrefOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string =>
  kind === 'trigger' ? `/trigger/view/?id=${id}` : `/journal/entry/?id=${id}`;

/** Sentences follow each other; what is no sentence is set apart. */
const factsToText = (facts: readonly string[]): string => {
  const text = facts.map((fact) => (fact.endsWith('.') ? `${fact} ` : `${fact} · `)).join('');
  const whole = text.replace(/[\s·]+$/, '');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

/** One line of the timeline: when, how strong, in own words, and what the app says of it. All of it is the target. */
export const TimelineRow = ({ item }: { item: Item }) => {
  const level = levelOf(item);
  const facts = factsToText(item.facts);
  const key = rowKey(item);
  return (
    <a class="entry" href={hrefOf(item)} data-row={key} onClick={() => rememberRow(key)}>
      <time dateTime={new Date(item.at).toISOString()}>{clockOf(instant(item.at), item.offsetMinutes)}</time>
      <Sign item={item} />
      <span>
        {item.words ? (
          <span class="words" dir="auto">
            {item.words}
          </span>
        ) : null}
        {facts ? <span class="small">{facts}</span> : null}
        {level === undefined ? null : <span class="unseen">{journal.felt(level)}</span>}
      </span>
    </a>
  );
};
