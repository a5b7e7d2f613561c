import { useMemo } from 'preact/hooks';
import { useClock } from '../../shell/use-clock.tsx';
import { usePart } from '../../shell/use-part.ts';
import { Button } from '../../ui/parts.tsx';
import { findItems, hasFilter, nothingWanted, wordsOf } from './find.ts';
import { FindBar } from './find-bar.tsx';
import { type Section, toSections } from './section.ts';
import { journal as words } from './timeline.content.en.ts';
import { TimelineSection } from './timeline-section.tsx';
import { useDeletedCount } from './use-deleted-count.tsx';
import { foldedOf, usePrepared, useWanted } from './use-find.tsx';
import { useItems } from './use-items.tsx';
import { groupItems } from './wave.ts';

const loadLongList = () => import('./long-list.tsx');

/** More days than these are drawn only where somebody looks. */
const FEW = 30;

const Days = ({ sections, thisYear }: { sections: readonly Section[]; thisYear: string }) => {
  const isLong = sections.length > FEW;
  const part = usePart(loadLongList, isLong);
  if (isLong && typeof part === 'object') return <part.LongList sections={sections} thisYear={thisYear} />;
  // Where the code of the long list cannot be had, everything is drawn: slow is better than missing.
  const shown = isLong && part === undefined ? sections.slice(0, FEW) : sections;
  return shown.map((section) => <TimelineSection key={section.key} section={section} thisYear={thisYear} />);
};

/**
 * Search, filter and the days, newest first.
 * @public
 */
export const DaysPart = ({ isComplete }: { isComplete: boolean }) => {
  const clock = useClock();
  const { items, said } = useItems();
  const gone = useDeletedCount();
  const [wanted, setWanted] = useWanted();
  usePrepared(items);
  const dayStart = clock.dayStart ?? 4;
  const groups = useMemo(() => groupItems(items, said), [items, said]);
  const found = useMemo(() => new Set(findItems(items, wanted, foldedOf)), [items, wanted]);
  const today = Math.floor(clock.now / 60_000);
  const sections = useMemo(() => {
    const shown =
      found.size === items.length
        ? groups
        : groups
            .map((group) => group.filter((item) => found.has(item)))
            .filter((group): group is [(typeof items)[number], ...typeof items] => group.length > 0);
    return toSections(shown, { now: today * 60_000, offsetMinutes: clock.offsetMinutes, dayStart });
  }, [groups, found, items, today, clock.offsetMinutes, dayStart]);
  const isLooking = wordsOf(wanted.text).length > 0 || hasFilter(wanted);
  return (
    <>
      <FindBar wanted={wanted} onChange={setWanted} items={items} />
      <div role="status" class={isLooking || !isComplete ? 'found' : 'unseen'}>
        {isLooking ? <p>{words.found(found.size)}</p> : null}
        {isComplete ? null : <p>{words.loading}</p>}
      </div>
      {isLooking && found.size === 0 ? (
        <div class="empty">
          <p>{hasFilter(wanted) ? words.noneFiltered : words.none}</p>
          <Button
            look="quiet"
            onPress={() => {
              setWanted(nothingWanted);
              document.querySelector<HTMLElement>('.find input')?.focus();
            }}
          >
            {words.showAll}
          </Button>
        </div>
      ) : null}
      {clock.dayStart === undefined ? null : (
        <Days sections={sections} thisYear={new Date(clock.now).toISOString().slice(0, 4)} />
      )}
      {gone > 0 && !isLooking ? (
        <p class="last">
          <a class="btn bare" href="/deleted/">
            {words.deleted}
          </a>
        </p>
      ) : null}
    </>
  );
};
