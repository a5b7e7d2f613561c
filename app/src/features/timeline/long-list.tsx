import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withHeld } from './held.ts';
import { longListWords as words } from './long-list.content.en.ts';
import { dayCount } from './month.ts';
import { MonthJump } from './month-jump.tsx';
import type { Section } from './section.ts';
import { TimelineSection } from './timeline-section.tsx';
import { focusRow, rowKey } from './use-opened.tsx';

interface LongListProps {
  readonly sections: readonly Section[];
  readonly thisYear: string;
  /** The row that takes the focus when the list is first drawn, wherever it stands. */
  readonly opened: string | undefined;
}

/** About how high a section is before it has been drawn. CSS pixels. */
const HEADING = 56;
const ROW = 84;

/** Heights that were measured, by section, so that coming back finds the same place. */
const measured = new Map<string, number>();

const heightOf = ({ key, groups }: Section): number =>
  measured.get(key) ?? HEADING + ROW * groups.reduce((sum, group) => sum + group.length, 0);

/** Room for what is not drawn. `size`: CSS pixels. */
const Gap = ({ size }: { size: number }) => {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => room.current?.style.setProperty('block-size', `${Math.max(0, size)}px`), [size]);
  return <div ref={room} />;
};

const sectionOf = (sections: readonly Section[], row: string): string | undefined =>
  sections.find(({ groups }) => groups.some((group) => group.some((item) => rowKey(item) === row)))?.key;

/** Which section is held because it has the focus: its key. */
const useHeld = (sections: readonly Section[], opened: string | undefined, redraw: () => void) => {
  const list = useRef<HTMLDivElement>(null);
  const [first] = useState(opened);
  const [held] = useState((): { current: string | undefined } => ({
    current: first && sectionOf(sections, first),
  }));
  const latest = useRef(sections);
  latest.current = sections;
  useLayoutEffect(() => focusRow(first), [first]);
  useEffect(() => {
    const hold = ({ target }: FocusEvent) => {
      const section = target instanceof Element ? target.closest('section') : null;
      held.current = latest.current[Number(section?.dataset.index ?? -1)]?.key;
      // Whoever holds Tab down is faster than the scrolling: what comes next is drawn now.
      redraw();
    };
    const node = list.current;
    node?.addEventListener('focusin', hold);
    return () => node?.removeEventListener('focusin', hold);
  }, [redraw, held]);
  return { list, held };
};

/**
 * Ten years of days, of which only those near the window are drawn, and what has the focus. The rest is room, of the height
 * that they have or about the height that they will have.
 * @public
 */
export const LongList = ({ sections, thisYear, opened }: LongListProps) => {
  const [, setTurn] = useState(0);
  const [redraw] = useState(() => () => setTurn((turn) => turn + 1));
  const { list, held } = useHeld(sections, opened, redraw);
  /** What lies over the top of the window (a strip of the shell): nothing that is gone to may stand under it. */
  const cover = useRef(0);
  /** The section whose heading takes the focus as soon as it is drawn. */
  const sought = useRef<number | undefined>(undefined);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: sections.length,
    getScrollElement: () => window,
    estimateSize: (index) => heightOf(sections[index] as Section),
    getItemKey: (index) => sections[index]?.key ?? index,
    // Rounded heights would let the page creep by a pixel or two each time it is come back to.
    measureElement: (element) => element.getBoundingClientRect().height,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: cover.current,
    overscan: 4,
    rangeExtractor: (range) =>
      withHeld(
        defaultRangeExtractor(range),
        sections.findIndex(({ key }) => key === held.current),
        range.count,
      ),
    onChange: redraw,
  };
  const [virtual] = useState(() => new Virtualizer(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // The room above the list is known once it stands.
  useLayoutEffect(redraw, [redraw]);

  const shown = virtual.getVirtualItems();
  useLayoutEffect(() => {
    for (const { key, size } of shown) measured.set(String(key), size);
    const place = sought.current;
    const heading = list.current?.querySelector<HTMLElement>(`section[data-index="${place}"] h2`);
    if (place === undefined || !heading) return;
    sought.current = undefined;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    virtual.scrollToIndex(place, { align: 'start' });
  });
  const goTo = (place: number) => {
    cover.current =
      Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
    sought.current = place;
    held.current = sections[place]?.key;
    redraw();
  };
  const days = useMemo(() => dayCount(sections), [sections]);
  const margin = options.scrollMargin ?? 0;
  const last = shown.at(-1);
  return (
    <>
      <p class="unseen">{words.extent(days)}</p>
      <MonthJump sections={sections} onPick={goTo} />
      <div ref={list}>
        {shown.map(({ index, key, start }, at) => {
          const section = sections[index];
          const room = start - (shown[at - 1]?.end ?? margin);
          return section === undefined ? null : (
            <Fragment key={key}>
              {room > 0 ? <Gap key="room" size={room} /> : null}
              <TimelineSection
                key="day"
                index={index}
                measure={virtual.measureElement}
                section={section}
                thisYear={thisYear}
              />
            </Fragment>
          );
        })}
        <Gap key="below" size={virtual.getTotalSize() - ((last?.end ?? margin) - margin)} />
      </div>
    </>
  );
};
