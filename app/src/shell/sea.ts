import type { Route } from './feature.ts';

/** How one page gives way to another: at once, or by the sea that rises to Calm and falls back. Pure. */
export const passageBetween = (
  from: Pick<Route, 'frame' | 'path'> | undefined,
  to: Pick<Route, 'frame' | 'path'> | undefined,
): 'none' | 'rise' | 'fall' => {
  if (from?.frame === 'tabs' && to?.path === '/calm/') return 'rise';
  return from?.path === '/calm/' && to?.frame === 'tabs' ? 'fall' : 'none';
};

/**
 * Lets the sea rise or fall while `change` puts the new page in place. The picture lies over the page and takes no taps;
 * the page below it is alive from the first moment, so the first breath waits for nothing. `change` resolves when the new
 * page stands. Without the means, or with reduced motion, it is called and that is all.
 */
export const passBySea = (passage: 'none' | 'rise' | 'fall', change: () => Promise<void>): void => {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (
    passage === 'none' ||
    isStill ||
    !document.startViewTransition ||
    document.visibilityState === 'hidden'
  ) {
    void change();
    return;
  }
  const root = document.documentElement;
  root.dataset.sea = passage;
  const transition = document.startViewTransition(change);
  const end = () => {
    delete root.dataset.sea;
  };
  transition.finished.then(end, end);
  // Skipped by the browser (a second one began, the tab was hidden): the page is there all the same.
  transition.ready.catch(() => undefined);
};
