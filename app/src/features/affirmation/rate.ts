import { added, type Change, fail, type Id, instant, type Moment, ok, type Result } from '@evenkeel/kernel';
import { type ByTheClock, isSameDay, mayRateConviction } from '../checking/checking.ts';
import type { Rating } from './affirmation.ts';
import type { Practice } from './practice.ts';

/** Whether how true it feels may be asked at `now`: no rating of the same id lies within 24 hours, on either side. */
export const mayRate = (ratings: readonly Rating[], of: string, now: Moment['now']): boolean =>
  ratings.every((rating) => rating.of !== of || mayRateConviction(instant(rating.at), now));

/** Keeps how true it feels now, 0 to 100. Refused within 24 hours, whatever the page showed. */
export const rateNow = (
  ratings: readonly Rating[],
  of: string,
  value: number,
  { now, offsetMinutes, newId }: Pick<Moment, 'now' | 'offsetMinutes' | 'newId'>,
): Result<readonly Change[], { readonly type: 'too-soon' }> =>
  mayRate(ratings, of, now)
    ? ok([added('conviction', newId(), { of, value, at: now, offsetMinutes })])
    : fail({ type: 'too-soon' });

/** Whether it is asked how it feels after practising: once a day of each wording, so that asking is no checking. */
export const mayAskAfter = (practices: readonly Practice[], of: Id, clock: ByTheClock): boolean =>
  practices.every(
    (practice) =>
      practice.of !== of || practice.after === undefined || !isSameDay(instant(practice.at), clock),
  );
