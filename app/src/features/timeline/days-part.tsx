import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useClock } from '../../shell/use-clock.tsx';
import { Button } from '../../ui/parts.tsx';
import { findItems, hasFilter, nothingWanted, wordsOf } from './find.ts';
import { FindBar } from './find-bar.tsx';
import { LookedForProvider } from './marked.tsx';
import { type Section, toSections } from './section.ts';
import { journal } from './timeline.content.en.ts';
import { TimelineSection } from './timeline-section.tsx';
import { useAnnounced } from './use-announced.tsx';
import { useArrived } from './use-arrived.tsx';
import { foldedOf, usePrepared, useWanted } from './use-find.tsx';
import { useItems } from './use-items.tsx';
import { focusedRow, focusRow, useOpenedRow } from './use-opened.tsx';
import { usePathItems } from './use-path-items.tsx';
import { groupItems } from './wave.ts';

const loadLongList = () => import('./long-list.tsx');

/** More days than these are drawn only where somebody looks. */
const FEW = 30;

const Days = ({ sections, thisYear }: { sections: readonly Section[]; thisYear: string }) => {
  const isLong = sections.length > FEW;
  const part = useArrived(loadLongList, isLong);
  const opened = useOpenedRow();
  useLayoutEffect(() => focusRow(opened), [opened]);
  if (isLong && typeof part === 'object') {
    // What was drawn until now is taken away before the list is drawn: a row that has the focus gets it back there.
    const first = focusedRow() ?? opened;
    return <part.LongList sections={sections} thisYear={thisYear} opened={first} />;
  }
  // Where the code of the long list cannot be had, everything is drawn: slow is better than missing.
  const shown = isLong && part === undefined ? sections.slice(0, FEW) : sections;
  return shown.map((section) => <TimelineSection key={section.key} section={section} thisYear={thisYear} />);
};

/** The hour at which the day begins, as it was read last: coming back, the days stand at once. */
let lastDayStart: number | undefined;

/**
 * Search, filter and the days, newest first.
 * @public
 */
export const DaysPart = ({ isComplete, hasPath }: { isComplete: boolean; hasPath: boolean }) => {
  const clock = useClock();
  const { items: hard, said: saidOfWaves, names } = useItems();
  const path = usePathItems(hasPath, names);
  const items = useMemo(() => (path.length === 0 ? hard : [...hard, ...path]), [hard, path]);
  const [wanted, setWanted] = useWanted();
  usePrepared(items);
  lastDayStart = clock.dayStart ?? lastDayStart;
  const dayStart = lastDayStart ?? 4;
  const groups = useMemo(() => groupItems(items, saidOfWaves), [items, saidOfWaves]);
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
  const words = useMemo(() => wordsOf(wanted.text), [wanted.text]);
  const isLooking = words.length > 0 || hasFilter(wanted);
  const said = useAnnounced(isLooking ? journal.found(found.size) : journal.all, wanted);
  return (
    <>
      <FindBar wanted={wanted} onChange={setWanted} items={items} />
      <p role="status" class="unseen">
        {said || null}
      </p>
      <p role="status" class={isComplete ? 'unseen' : 'small'}>
        {isComplete ? null : journal.loading}
      </p>
      {isLooking && found.size === 0 ? (
        <div class="empty">
          <p>{hasFilter(wanted) ? journal.noneFiltered : journal.none}</p>
          <Button
            look="quiet"
            onPress={() => {
              setWanted(nothingWanted);
              document.querySelector<HTMLElement>('.find input')?.focus();
            }}
          >
            {journal.showAll}
          </Button>
        </div>
      ) : null}
      {lastDayStart === undefined ? null : (
        <LookedForProvider value={words}>
          <Days sections={sections} thisYear={new Date(clock.now).toISOString().slice(0, 4)} />
        </LookedForProvider>
      )}
    </>
  );
};
