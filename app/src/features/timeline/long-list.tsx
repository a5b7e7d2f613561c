import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Section } from './section.ts';
import { TimelineSection } from './timeline-section.tsx';

interface LongListProps {
  readonly sections: readonly Section[];
  readonly thisYear: string;
}

/** About how high a section is before it has been drawn. CSS pixels. */
const HEADING = 56;
const ROW = 84;

/** Heights that were measured, by section, so that coming back finds the same place. */
const measured = new Map<string, number>();

const heightOf = ({ key, groups }: Section): number =>
  measured.get(key) ?? HEADING + ROW * groups.reduce((sum, group) => sum + group.length, 0);

/**
 * Ten years of days, of which only those near the window are drawn. The rest is room, of the height that they have or
 * about the height that they will have.
 * @public
 */
export const LongList = ({ sections, thisYear }: LongListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: sections.length,
    getScrollElement: () => window,
    estimateSize: (index) => heightOf(sections[index] as Section),
    getItemKey: (index) => sections[index]?.key ?? index,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 4,
    onChange: () => redraw((count) => count + 1),
  };
  const [virtual] = useState(() => new Virtualizer(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // The room above the list is known once it stands.
  useLayoutEffect(() => redraw((count) => count + 1), []);

  const shown = virtual.getVirtualItems();
  const margin = options.scrollMargin ?? 0;
  const [start, end] = [(shown[0]?.start ?? margin) - margin, (shown.at(-1)?.end ?? margin) - margin];
  useLayoutEffect(() => {
    above.current?.style.setProperty('block-size', `${start}px`);
    below.current?.style.setProperty('block-size', `${Math.max(0, virtual.getTotalSize() - end)}px`);
    for (const { key, size } of shown) measured.set(String(key), size);
  });
  return (
    <div ref={list}>
      <div ref={above} />
      {shown.map(({ index, key }) => {
        const section = sections[index];
        return section === undefined ? null : (
          <TimelineSection
            key={key}
            index={index}
            measure={virtual.measureElement}
            section={section}
            thisYear={thisYear}
          />
        );
      })}
      <div ref={below} />
    </div>
  );
};
