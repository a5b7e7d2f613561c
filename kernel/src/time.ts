/** Milliseconds since 1970-01-01T00:00Z, as the device's clock said. It may be wrong; it is only shown, never trusted for order. */
export type Instant = number & { readonly __instant: true };

/** A local date, `YYYY-MM-DD`, as the person lived it (see {@link dayOf}). */
export type Day = string & { readonly __day: true };

/** What a rule is handed instead of a clock and chance. */
export interface Moment {
  readonly now: Instant;
  /** Minutes east of UTC, as the device said at `now`. */
  readonly offsetMinutes: number;
  /** Minutes east of UTC at another time: the clocks may change in between. */
  readonly offsetAt: (at: Instant) => number;
  readonly newId: () => import('./id.ts').Id;
}

const MINUTE = 60_000;

export const instant = (milliseconds: number): Instant => milliseconds as Instant;
export const minutes = (count: number): number => count * MINUTE;

const local = (at: Instant, offsetMinutes: number): Date => new Date(at + offsetMinutes * MINUTE);

/** The person's day: a local date that starts at `dayStartHour` (0 to 12), so that 01:30 still belongs to the night before. */
export const dayOf = (at: Instant, offsetMinutes: number, dayStartHour = 4): Day =>
  local(instant(at - dayStartHour * 60 * MINUTE), offsetMinutes)
    .toISOString()
    .slice(0, 10) as Day;

/** The local hour, 0 to 23. */
export const hourOf = (at: Instant, offsetMinutes: number): number => local(at, offsetMinutes).getUTCHours();

/** The local time on the wall, `HH:MM`. */
export const clockOf = (at: Instant, offsetMinutes: number): string =>
  local(at, offsetMinutes).toISOString().slice(11, 16);

/**
 * The next instant at which a wall clock shows `clock` (`HH:MM`), strictly after `now`, also where the clocks change before
 * it. A time that is left out in spring is an hour later.
 */
export const nextClock = (
  clock: string,
  { now, offsetAt }: { readonly now: Instant; readonly offsetAt: (at: Instant) => number },
): Instant => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const today = local(now, offsetAt(now));
  /** That time of the day which is `days` away. */
  const at = (days: number): number => {
    const wall = Date.UTC(
      today.getUTCFullYear(),
      today.getUTCMonth(),
      today.getUTCDate() + days,
      hour,
      minute,
    );
    const guess = instant(wall - offsetAt(now) * MINUTE);
    return wall - offsetAt(guess) * MINUTE;
  };
  return instant(at(0) > now ? at(0) : at(1));
};
