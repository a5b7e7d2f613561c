import {
  type Change,
  type Day,
  dayOf,
  edited,
  type Id,
  type Instant,
  idFromKey,
  instant,
  minutes,
} from '@evenkeel/kernel';
import type { ByTheClock } from '../checking/checking.ts';

/** A look back over a week, in a person's own words: see review.record.ts. */
export interface Review {
  /** The person's Monday on which the week began. */
  readonly week: string;
  readonly helped?: string | undefined;
  readonly next?: string | undefined;
  readonly at: number;
  readonly closedAt?: number | undefined;
  readonly skippedAt?: number | undefined;
}

const DAY = 24 * 60 * 60_000;

/** 1970-01-01 was a Thursday: three days after a Monday. */
const weekday = (day: Day): number => (Math.floor(Date.parse(day) / DAY) + 3) % 7;

/** The Monday of the week that a day lies in. */
export const mondayOf = (day: Day): Day => dayOf(instant(Date.parse(day) - weekday(day) * DAY), 0, 0);

export const reviewId = (week: Day): Id => idFromKey(`review/${week}`);

/** Sunday, from four in the afternoon by the person's day; and Monday and Tuesday, for the week before. */
const SUNDAY = 6;
const FROM = 16;
const UNTIL = 1;

/** Which week may be looked back on now, by its Monday; nothing from Wednesday to Sunday noon. */
export const weekToReview = (clock: ByTheClock): Day | undefined => {
  const day = dayOf(clock.now, clock.offsetMinutes, clock.dayStart);
  const monday = mondayOf(day);
  if (weekday(day) === SUNDAY) {
    const hour = new Date(clock.now + minutes(clock.offsetMinutes)).getUTCHours();
    // After midnight it is still the person's Sunday.
    return hour >= FROM || hour < clock.dayStart ? monday : undefined;
  }
  return weekday(day) <= UNTIL ? dayOf(instant(Date.parse(monday) - 7 * DAY), 0, 0) : undefined;
};

/** Something a person wrote, with when it was (ms). */
export interface Said {
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly words: string;
}

/** What a person wrote in a week, in the order in which it was. Each by the day of the place where it was. */
export const saidIn = <One extends Said>(week: Day, said: readonly One[], dayStart: number): readonly One[] =>
  said
    .filter(({ words }) => words.trim() !== '')
    .filter(({ at, offsetMinutes = 0 }) => mondayOf(dayOf(instant(at), offsetMinutes, dayStart)) === week)
    .toSorted((one, other) => one.at - other.at);

/** Fewer own words than this make no week to look back on. Our own choice. */
const ENOUGH = 3;

/** The week that Today may offer to look back on: it has words in it, and was neither looked at nor left. */
export const dueReview = (
  said: readonly Said[],
  reviews: readonly Review[],
  clock: ByTheClock,
): Day | undefined => {
  const week = weekToReview(clock);
  if (week === undefined) return undefined;
  const isOver = reviews.some((one) => one.week === week && (one.closedAt ?? one.skippedAt) !== undefined);
  return !isOver && saidIn(week, said, clock.dayStart).length >= ENOUGH ? week : undefined;
};

export const skipReview = (week: Day, now: Instant): Change =>
  edited('review', reviewId(week), { week, at: now, skippedAt: now });
