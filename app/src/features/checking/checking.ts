import { type Day, dayOf, hourOf, type Instant, instant, minutes } from '@evenkeel/kernel';

/**
 * "Not a new compulsion": the rules that keep the app from becoming another way of checking. They bind every feature.
 * Checking and asking again bring relief for minutes and doubt for longer (Evraire et al. 2022, 10.5964/ejop.3059);
 * the limits themselves are our own caution, not a measured dose.
 */

const HOUR = minutes(60);

/** What a person reads the time by: the clock, the offset of their place, and the hour at which their day starts. */
export interface ByTheClock {
  readonly now: Instant;
  /** Minutes east of UTC. */
  readonly offsetMinutes: number;
  /** 0 to 12. */
  readonly dayStart: number;
}

const dayFor = (at: Instant, { offsetMinutes, dayStart }: Omit<ByTheClock, 'now'>): Day =>
  dayOf(at, offsetMinutes, dayStart);

/** Whether `at` lies in the person's day that it is now. Asked of thousands of records, so what is far away is told at once. */
export const isSameDay = (at: Instant, clock: ByTheClock): boolean =>
  Math.abs(clock.now - at) < 24 * HOUR && dayFor(at, clock) === dayFor(clock.now, clock);

/** The starts of Calm, Pause or a review within the hour before `now`. One from the future (a clock set back) does not count. */
const withinHour = (starts: readonly number[], now: Instant): readonly number[] =>
  starts.filter((at) => at <= now && now - at < HOUR);

/** The list to keep after a start at `now`: at most three, all of the past hour (`recentStarts` is kept unsealed, so it stays small). */
export const withStart = (starts: readonly number[], now: Instant): readonly number[] =>
  [...withinHour(starts, now), now].slice(-3);

/**
 * Whether the start at `now` is the third (or a later one) within an hour. Then one sentence is said; no count, nothing
 * blocked. `starts` are those before this one.
 */
export const isThirdWithinHour = (starts: readonly number[], now: Instant): boolean =>
  withinHour(starts, now).length >= 2;

/** The one optional rating of a hard episode, before and after; on other days one a day. */
export interface Rated {
  readonly at: Instant;
  /** The hard episode it belongs to; none for a rating on a calm day. */
  readonly episode?: string | undefined;
  readonly side: 'before' | 'after';
}

/**
 * Whether a rating may be offered: once before and once after per hard episode; outside of one, once a day (each side).
 * Offered only; a person never has to answer.
 */
export const mayRate = (
  past: readonly Rated[],
  wish: { readonly episode?: string | undefined; readonly side: Rated['side'] },
  clock: ByTheClock,
): boolean =>
  !past.some(
    (rated) =>
      rated.side === wish.side &&
      (wish.episode === undefined
        ? rated.episode === undefined && isSameDay(rated.at, clock)
        : rated.episode === wish.episode),
  );

/**
 * Whether a conviction may be rated again: not within 24 hours, before or after. One from far in the future (a clock that was
 * wrong) does not lock it; a clock that is set back an hour does not open it.
 */
export const mayRateConviction = (lastAt: Instant | undefined, now: Instant): boolean =>
  lastAt === undefined || Math.abs(now - lastAt) >= 24 * HOUR;

/** Nothing is offered in these hours: from eleven at night until five in the morning nobody is asked for anything. */
const LATE_FROM = 23;
const LATE_UNTIL = 5;

/** Whether it is late: from 23:00 to 05:00, wherever the person is. */
export const isLate = ({ now, offsetMinutes }: Pick<ByTheClock, 'now' | 'offsetMinutes'>): boolean => {
  const hour = hourOf(now, offsetMinutes);
  return hour >= LATE_FROM || hour < LATE_UNTIL;
};

/** When the person had a hard moment: they paused, or came to Calm or Grounding because it was hard. */
export const hardTimes = (
  pauses: readonly { readonly parkedAt: number }[],
  sessions: readonly { readonly startedAt: number; readonly why: string }[],
): readonly Instant[] => [
  ...pauses.map(({ parkedAt }) => instant(parkedAt)),
  ...sessions.filter(({ why }) => why === 'hard').map(({ startedAt }) => instant(startedAt)),
];

/** Whether this is the day of a hard moment. `hardMoments` are their times ({@link hardTimes}). */
export const isHardDay = (hardMoments: readonly Instant[], clock: ByTheClock): boolean =>
  hardMoments.some((at) => isSameDay(at, clock));

/**
 * Whether the app may offer something to do: not late, and not on the day of a hard moment, which was work enough. What
 * the person asked for themselves (a check-in) is no offer, and may stand at any time.
 */
export const isCalmTime = (hardMoments: readonly Instant[], clock: ByTheClock): boolean =>
  !isLate(clock) && !isHardDay(hardMoments, clock);

/** The hour after which no result is shown. */
const LAST_HOUR_FOR_RESULTS = 20;

/** Whether results and Insight may be shown: at a calm time, and never from 20:00 until the person's day starts. */
export const mayShowResults = (hardMoments: readonly Instant[], clock: ByTheClock): boolean => {
  const hour = hourOf(clock.now, clock.offsetMinutes);
  return hour < LAST_HOUR_FOR_RESULTS && hour >= clock.dayStart && isCalmTime(hardMoments, clock);
};

/**
 * The day whose results are on show: results change once a week, on the person's Monday, so that looking again the same
 * week shows the same. Returns that Monday.
 */
export const resultsAsOf = (clock: ByTheClock): Day => {
  const shifted = clock.now + minutes(clock.offsetMinutes) - clock.dayStart * HOUR;
  const days = Math.floor(shifted / (24 * HOUR));
  // 1970-01-01 was a Thursday: three days after a Monday.
  const monday = days - ((((days + 3) % 7) + 7) % 7);
  return dayOf(instant(monday * 24 * HOUR), 0, 0);
};

/** Places that a hard moment must not lead to: there, looking would be checking. Evidence comes one item at a time. */
const NOT_FROM_HARD = ['timeline', 'insight', 'report', 'measure', 'kind-words-list', 'journal'] as const;
const FROM_HARD = [
  'calm',
  'grounding',
  'pause',
  'help',
  'safe-moment',
  'one-evidence',
  'toolkit',
  'belief',
] as const;

export type Offer = (typeof NOT_FROM_HARD)[number] | (typeof FROM_HARD)[number];

/** Whether Calm or Pause may offer this way on. */
export const mayOfferFromHard = (offer: Offer): boolean => (FROM_HARD as readonly string[]).includes(offer);
