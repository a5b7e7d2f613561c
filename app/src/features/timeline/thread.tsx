import { clockOf, type Id, instant, minutes } from '@evenkeel/kernel';
import { Chips } from '../../ui/parts.tsx';
import type { Item } from './item.ts';
import { TimelineRow } from './timeline-row.tsx';
import { rowKey } from './use-opened.tsx';

/** Moments that may belong together. Further apart than this nobody looks for what led to what. */
const NEARBY = minutes(12 * 60);

export const isNearby = (one: Item, other: Item): boolean => Math.abs(one.at - other.at) < NEARBY;

/** Lines that stand together, tied by a dotted thread. */
export const Thread = ({ items }: { items: readonly Item[] }) => (
  <ul class="thread">
    {items.map((item) => (
      <li key={rowKey(item)}>
        <TimelineRow item={item} />
      </li>
    ))}
  </ul>
);

interface TiesProps {
  readonly title: string;
  readonly hint: string;
  /** What can be tied, and what stands together now. */
  readonly items: readonly Item[];
  readonly group: readonly Item[];
  readonly onToggle: (id: Id, isTied: boolean) => void;
}

/** Ties what belongs together, and unties it: the heading names it, the name of the group says how. Nothing where there is nothing to tie. */
export const Ties = ({ title, hint, items, group, onToggle }: TiesProps) => {
  const tied = items.map(({ id }) => id).filter((id) => group.some((one) => one.id === id));
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">{title}</h2>
      <Chips
        label={hint}
        pick="many"
        options={items.map(({ id, at, offsetMinutes, words, facts }) => ({
          key: id,
          label: `${clockOf(instant(at), offsetMinutes)} ${words ?? facts[0] ?? ''}`.trim(),
        }))}
        chosen={tied}
        onToggle={(id) => onToggle(id, tied.includes(id))}
      />
    </section>
  );
};
