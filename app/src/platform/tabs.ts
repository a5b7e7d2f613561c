/** How the tabs of one browser hear of each other. Where the browser has no such thing, there is none, and each tab looks for itself. */
export const openChannel = (name: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;

/** Lets one tab at a time do a piece of work. Missing in old browsers and without https. */
export const tabLocks = (): Pick<LockManager, 'request'> | undefined => navigator.locks;

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
