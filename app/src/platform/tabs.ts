import type { Locks } from '../store/deps.ts';
import { isDemo } from './demo.ts';
import { DEMO_DATABASE } from './demo-names.ts';

/** How the tabs of one browser hear of each other. Where the browser has no such thing, there is none, and each tab looks for itself. */
export const openChannel = (name: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;

/** Lets one tab at a time do a piece of work. Missing in old browsers and without https. The demo has locks of its own. */
export const tabLocks = (): Locks | undefined => {
  const { locks } = navigator;
  if (locks === undefined || !isDemo) return locks;
  return { request: (name, options, work) => locks.request(`demo/${name}`, options, work) };
};

/** Calls back whenever the page can be seen again. Returns the way to stop. */
export const onVisible = (look: () => void): (() => void) => {
  const onChange = () => {
    if (document.visibilityState === 'visible') look();
  };
  document.addEventListener('visibilitychange', onChange);
  addEventListener('pageshow', onChange);
  return () => {
    document.removeEventListener('visibilitychange', onChange);
    removeEventListener('pageshow', onChange);
  };
};

/** Deletes what a closed tab left of the demo, unless another tab is in it. Without locks that cannot be known: it stays. */
export const sweepDemo = (): void =>
  void navigator.locks?.request(DEMO_DATABASE, { ifAvailable: true }, (lock) => {
    if (lock !== null) indexedDB.deleteDatabase(DEMO_DATABASE);
  });
