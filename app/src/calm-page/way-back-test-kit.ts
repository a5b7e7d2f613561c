/** The history of a browser for tests, as far as a page of steps uses it: going back takes time, until {@link settle}. */
export const createFakeBrowser = (pathname = '/calm/') => {
  let states: unknown[] = [null];
  let at = 0;
  let hasLeft = false;
  const queue: number[] = [];
  const addresses: (string | undefined)[] = [];
  const events = new EventTarget();

  const settle = (): void => {
    for (let by = queue.shift(); by !== undefined; by = queue.shift()) {
      if (at + by < 0) {
        hasLeft = true;
        continue;
      }
      at = Math.min(states.length - 1, at + by);
      events.dispatchEvent(new Event('popstate'));
    }
  };

  const window = {
    history: {
      get state() {
        return states[at];
      },
      pushState: (state: unknown, _: string, url?: string) => {
        states = [...states.slice(0, at + 1), structuredClone(state)];
        at++;
        addresses.push(url);
      },
      replaceState: (state: unknown, _: string, url?: string) => {
        states[at] = structuredClone(state);
        addresses.push(url);
      },
      go: (by: number) => void queue.push(by),
    },
    location: { pathname },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };

  return {
    window: window as typeof window &
      Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>,
    settle,
    /** The person presses Back; what the page asked for before comes first. */
    back: () => {
      settle();
      queue.push(-1);
      settle();
    },
    /** How many entries there are up to the one that is shown. */
    length: () => at + 1,
    hasLeft: () => hasLeft,
    addresses: () => addresses,
    states: () => states,
  };
};
