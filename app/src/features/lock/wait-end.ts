/** The end of a wait, which alone of it may be read while locked: a time and nothing else. Times in milliseconds. */

const MINUTE = 60_000;
/** So long it is still said that the time is over. */
const FRESH = 60 * MINUTE;
/** No wait is longer: what says so was read by a clock that was set. */
const LONGEST = 24 * 60 * MINUTE;

/** What the lock reads of a pause. */
export interface WaitFields {
  readonly parkedAt: number;
  readonly endsAt?: number | undefined;
  readonly ending?: string | null | undefined;
  readonly morning?: string | undefined;
}

/** When the wait of the newest pause that has no ending is over; nothing where there is none, or it was over long ago. */
export const waitEnd = (pauses: readonly WaitFields[], now: number): number | undefined => {
  const [newest] = pauses
    .filter(({ ending, morning }) => !ending && morning === undefined)
    .toSorted((one, other) => other.parkedAt - one.parkedAt);
  const { endsAt } = newest ?? {};
  return endsAt !== undefined && now - endsAt < FRESH ? endsAt : undefined;
};

/** `left`: whole minutes, at least one. */
export type WaitLeft = { readonly type: 'running'; readonly left: number } | { readonly type: 'over' };

/** What the lock screen may say of it; nothing once it was over long ago, or where no clock can be believed. */
export const waitLeftAt = (endsAt: number, now: number): WaitLeft | undefined => {
  const left = endsAt - now;
  if (left > LONGEST || left <= -FRESH) return undefined;
  return left > 0 ? { type: 'running', left: Math.ceil(left / MINUTE) } : { type: 'over' };
};
