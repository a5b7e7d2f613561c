import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Puts the focus on the heading of `<main>` when the page becomes another one, and hands it on to a heading that comes a
 * moment later than the page. `view` names what stands there; undefined as long as there is no heading.
 */
export const useArrival = (view: string | undefined): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const seen = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const heading = main.current?.querySelector('h1');
    if (!heading || view === undefined || seen.current === view) return;
    const isFirst = seen.current === undefined;
    seen.current = view;
    // At first the shell puts it there; where there was no heading yet, it put it on the page.
    if (isFirst && document.activeElement !== main.current) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (!isFirst) scrollTo(0, 0);
  });
  return main;
};
