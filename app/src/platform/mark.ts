import type { Theme } from '../shell/world.ts';
import { isDemo } from './demo.ts';

/** What this browser remembers in the open, outside the database, so that `early.js` can read it before the first paint. */

const kept = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    // Storage is switched off: nothing is remembered, everything else works.
    return otherwise;
  }
};

/** In the demo the mark goes with the tab. */
const place = (): Storage => (isDemo ? sessionStorage : localStorage);

/** The mark that something was kept on this device once. If it is there and the vault is not, the data were deleted. */
export const createMarks = () => ({
  get: (): boolean => kept(() => place().getItem('mark') !== null, false),
  set: (): void => kept(() => place().setItem('mark', '1'), undefined),
  clear: (): void => kept(() => place().removeItem('mark'), undefined),
});

/** See `Device.theme`. */
export const readTheme = (): Theme => {
  const { theme } = document.documentElement.dataset;
  return theme === 'day' || theme === 'night' ? theme : 'device';
};

/** See `Device.setTheme`. */
export const setTheme = (theme: Theme): boolean => {
  const root = document.documentElement;
  if (theme === 'device') delete root.dataset.theme;
  else root.dataset.theme = theme;
  return kept(() => {
    if (theme === 'device') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
    return true;
  }, false);
};
