import { useLayoutEffect } from 'preact/hooks';

/** Which page stood before; held by the page, so that it outlives each of its parts. */
export interface LastView {
  current: string | undefined;
}

/** Puts the focus on the new heading when the page becomes another one without a change of address. Undefined: a part of it does. */
export const useArrival = (seen: LastView, view: string | undefined): void => {
  useLayoutEffect(() => {
    const isFirst = seen.current === undefined;
    if (view === undefined || seen.current === view) return;
    seen.current = view;
    if (isFirst) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
};
