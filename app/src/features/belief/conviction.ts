import { added, type Change, fail, instant, type Moment, ok, type Result } from '@evenkeel/kernel';
import { mayRateConviction } from '../checking/checking.ts';

/** How true a belief felt: 0 to 100, at a time in milliseconds. */
export interface Conviction {
  readonly of: string;
  readonly value: number;
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
}

/**
 * A new belief that feels less true than this is not to be said over and over: such sentences made people with low
 * self-esteem feel worse in one study (Wood et al. 2009, 10.1111/j.1467-9280.2009.02370.x, seen), though another did not find
 * it (Flynn & Bordieri 2020, seen). The number itself is ours.
 */
export const BELIEVABLE = 60;

/** The ratings of one belief in the order of time. */
export const ratingsOf = (convictions: readonly Conviction[], of: string): readonly Conviction[] =>
  convictions.filter((one) => one.of === of).toSorted((one, other) => one.at - other.at);

export const lastRating = (convictions: readonly Conviction[], of: string): Conviction | undefined =>
  ratingsOf(convictions, of).at(-1);

/** Whether a belief may be rated at `now`: no other rating of it lies within 24 hours, on either side. */
export const mayRateBelief = (convictions: readonly Conviction[], of: string, now: Moment['now']): boolean =>
  ratingsOf(convictions, of).every(({ at }) => mayRateConviction(instant(at), now));

/** Keeps how true a belief feels now, 0 to 100. Refused within 24 hours, whatever the page showed. */
export const rateBelief = (
  convictions: readonly Conviction[],
  of: string,
  value: number,
  { now, offsetMinutes, newId }: Pick<Moment, 'now' | 'offsetMinutes' | 'newId'>,
): Result<readonly Change[], { readonly type: 'too-soon' }> =>
  mayRateBelief(convictions, of, now)
    ? ok([added('conviction', newId(), { of, value, at: now, offsetMinutes })])
    : fail({ type: 'too-soon' });
