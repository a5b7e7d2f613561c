import { type Instant, instant, type Moment, uuidV7 } from '@evenkeel/kernel';

/** The device's clocks. The one on the wall may be wrong or change; the other only goes forward. */
export interface Clock {
  readonly now: () => Instant;
  /** Minutes east of UTC, as the device says now. */
  readonly offsetMinutes: () => number;
  /** The same at another time. */
  readonly offsetAt: (at: Instant) => number;
  /** Milliseconds that only go forward while this page lives. */
  readonly elapsed: () => number;
  /** Calls back about every `everyMs`, and at once when the page can be seen again. Returns the way to stop. */
  readonly onTick: (everyMs: number, tick: (now: Instant) => void) => () => void;
}

const now = (): Instant => instant(Date.now());

const offsetAt = (at: Instant): number => -new Date(at).getTimezoneOffset();

export const createClock = (): Clock => ({
  now,
  offsetMinutes: () => offsetAt(now()),
  offsetAt,
  elapsed: () => performance.now(),
  onTick: (everyMs, tick) => {
    const call = () => tick(now());
    // A hidden page's timers are slowed or stopped, so the return to view is a tick of its own.
    const onSeen = () => {
      if (document.visibilityState === 'visible') call();
    };
    const timer = setInterval(call, everyMs);
    document.addEventListener('visibilitychange', onSeen);
    addEventListener('pageshow', onSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSeen);
      removeEventListener('pageshow', onSeen);
    };
  },
});

/** What rules are handed instead of a clock and chance. All ids of one moment carry its time. */
export const createMoments =
  (clock: Clock, randomBytes: (length: number) => Uint8Array): (() => Moment) =>
  () => {
    const at = clock.now();
    return {
      now: at,
      offsetMinutes: clock.offsetMinutes(),
      offsetAt: clock.offsetAt,
      newId: () => uuidV7(at, randomBytes(10)),
    };
  };
