import { useLayoutEffect } from 'preact/hooks';

/** Which page stood before; held by the page, so that it outlives each of its parts. */
export interface LastView {
  current: string | undefined;
}

/** Puts the focus on the heading of the page. A screen reader goes on from there. */
export const focusOnHeading = (): void => {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

/**
 * Puts the focus on the new heading when the page becomes another one without a change of address. Where it begins is the
 * shell's (arrive.ts). Undefined: a part of the page does that itself.
 */
export const useArrival = (seen: LastView, view: string | undefined): void => {
  useLayoutEffect(() => {
    if (view === undefined || seen.current === view) return;
    const isFirst = seen.current === undefined;
    seen.current = view;
    if (isFirst) return;
    focusOnHeading();
    scrollTo(0, 0);
  });
};
