/**
 * The Back button (and Android's) inside a page of steps: each step is an entry of the history, so that Back goes one step
 * back instead of leaving. An entry holds the way to its step, from the start of the page on, and nothing a person wrote;
 * the address never changes. In the open app the router shares the history: it sees the same address and does nothing.
 */
export interface WayBack<Place extends string> {
  /** The way that the entry holds with which the page is opened; empty where that is the start, or was too long ago. */
  readonly arrived: () => readonly Place[];
  /**
   * Puts the history where the person is now. A longer way is a new entry, a shorter one goes back, and what is not on
   * the way any more gives up its entry: nothing that is over is left behind for Back to stop at.
   */
  readonly goTo: (way: readonly Place[]) => void;
  /** Runs after Back or Forward, with the way that is now to be shown. Returns the way to stop. */
  readonly onMove: (run: (way: readonly Place[]) => void) => () => void;
}

/** A tab that was put away by the phone comes back with its history. After this long it begins anew. Milliseconds. */
const FRESH = 15 * 60_000;

interface Entry {
  readonly way: readonly string[];
  readonly at: number;
}

const isEntry = (state: unknown): state is Entry =>
  typeof state === 'object' && state !== null && 'way' in state && Array.isArray(state.way) && 'at' in state;

type Browser = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/** `now` is the wall clock in milliseconds: it must mean the same after the page was loaded again. */
export const createWayBack = <Place extends string>(
  places: readonly Place[],
  window: Browser,
  now: () => number,
): WayBack<Place> => {
  const { history, location } = window;
  const page = location.pathname;
  /** The browser goes back in its own time; what is wished meanwhile waits for it. */
  let isMoving = false;
  let wished: readonly Place[] | undefined;

  const entry = (): Entry | undefined => (isEntry(history.state) ? history.state : undefined);
  const here = (): readonly Place[] =>
    entry()?.way.flatMap((name) => places.find((place) => place === name) ?? []) ?? [];

  const goTo = (way: readonly Place[]): void => {
    if (isMoving) {
      wished = way;
      return;
    }
    const from = here();
    if (way.length < from.length) {
      isMoving = true;
      wished = way;
      history.go(way.length - from.length);
    } else if (way.length > from.length) history.pushState({ way, at: now() }, '');
    else if (way.some((place, index) => place !== from[index])) history.replaceState({ way, at: now() }, '');
  };

  return {
    arrived: () => (Math.abs(now() - (entry()?.at ?? 0)) > FRESH ? [] : here()),
    goTo,
    onMove: (run) => {
      const onPop = (): void => {
        // The router leads to another page.
        if (location.pathname !== page) return;
        isMoving = false;
        const wish = wished;
        wished = undefined;
        if (wish === undefined) run(here());
        else goTo(wish);
      };
      window.addEventListener('popstate', onPop);
      return () => window.removeEventListener('popstate', onPop);
    },
  };
};
