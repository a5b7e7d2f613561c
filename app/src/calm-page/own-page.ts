import { createClock, createMoments } from '../platform/clock.ts';
import { randomBytes } from '../platform/random.ts';
import { mountCalm } from './calm.ts';
import { createHand } from './hand.ts';
import { createOwnHost } from './own-host.ts';
import { calmPlaces } from './place.ts';
import { practiceIn } from './practice.ts';
import { createWayBack } from './way-back.ts';

/** Back, Forward, or the same page again. */
const isReturn = (): boolean => {
  const [arrived] = performance.getEntriesByType('navigation');
  return arrived instanceof PerformanceNavigationTiming && arrived.type !== 'navigate';
};

/** Mounts the calm module on the page of its own. */
export const mountOwnPage = (root: HTMLElement): (() => void) => {
  const clock = createClock();
  const moment = createMoments(clock, randomBytes);
  const host = {
    ...createOwnHost(moment),
    moment,
    elapsed: clock.elapsed,
    // What was kept is sealed and may be locked: this page reads none of it.
    earlier: () => [],
    go: (path: string, replaces = false) => (replaces ? location.replace(path) : location.assign(path)),
    isReturn: isReturn(),
    hand: createHand(),
    wayBack: createWayBack(calmPlaces, window, clock.now),
  };
  return mountCalm(root, host, { practice: practiceIn(location.search) });
};
