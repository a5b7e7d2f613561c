import { clockOf, type Id, instant, minutes, ok } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import type { Item } from './item.ts';
import { TimelineRow } from './timeline-row.tsx';
import { waveWords } from './timeline-section.tsx';
import { useItems } from './use-items.tsx';
import { groupItems, sayOfWave } from './wave.ts';
import { wavePageWords as words } from './wave-page.content.en.ts';

/** Moments that may belong to a trigger. Further away than this nobody looks for what it led to. */
const NEARBY = minutes(12 * 60);

const nameOf = ({ at, offsetMinutes, words: said, facts }: Item): string =>
  `${clockOf(instant(at), offsetMinutes)} ${said ?? facts[0] ?? ''}`.trim();

/**
 * What a trigger led to, as one wave, and what the person ties to it or takes out of it.
 * @public
 */
export const WavePart = ({ id }: { id: Id }) => {
  const { store } = useWorld();
  const { items, said } = useItems();
  const groups = useMemo(() => groupItems(items, said), [items, said]);
  const item = items.find((one) => one.id === id);
  const group = groups.find((one) => one.some((member) => member.id === id));
  if (item === undefined || group === undefined) return null;
  const near = items.filter(
    ({ kind, part, isHard, at }) =>
      kind !== 'trigger' && part !== 'kept' && isHard && Math.abs(at - item.at) < NEARBY,
  );
  const isTied = (other: Id) => group.some((one) => one.id === other);
  return (
    <main class="journal entry-page">
      <h1>{words.title}</h1>
      <p class="small">{group.length > 1 ? waveWords(group) : words.alone}</p>
      <ul class="thread">
        {group.map((one) => (
          <li key={`${one.id}/${one.part}`}>
            <TimelineRow item={one} />
          </li>
        ))}
      </ul>
      {near.length > 0 ? (
        <section aria-labelledby="ties">
          <h2 id="ties">{words.ties}</h2>
          <p class="small">{words.tiesHint}</p>
          <Chips
            label={words.ties}
            pick="many"
            options={near.map((one) => ({ key: one.id, label: nameOf(one) }))}
            chosen={near.map((one) => one.id).filter(isTied)}
            onToggle={(other) => void store.commit<never>(() => ok(sayOfWave(id, other, !isTied(other))))}
          />
        </section>
      ) : null}
      <p>
        <ButtonLink look="quiet" href={`/trigger/view/?id=${id}`}>
          {words.back}
        </ButtonLink>
      </p>
    </main>
  );
};
