import { type Day, dayOf, instant } from '@evenkeel/kernel';
import type { Conviction } from './conviction.ts';

/** One rating: when (ms), and how true it felt, 0 to 100. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** Fewer ratings of each than this, and nothing is said about how two beliefs go. */
const LEAST = 3;
/** So many of the first and of the last ratings are set against each other; ours, see `changeOf`. */
const ENDS = 3;
/** The least change of their means that is called one, in points: two steps of the slider. */
const CLEAR = 10;

/** What can honestly be said of an old belief and its answer. */
export type Course =
  | { readonly type: 'too-few' }
  /** The answer has felt truer since then (ms), and did not before. */
  | { readonly type: 'crossed'; readonly at: number }
  /** The old belief feels less, or more, true than at first. */
  | { readonly type: 'lower' | 'higher' }
  | { readonly type: 'no-clear-change' };

/** The ratings as points of a curve, in the order of time; of two at one time the later one in the list stands last. */
export const toPoints = (ratings: readonly Conviction[]): readonly Point[] =>
  ratings.map(({ at, value }) => ({ at, value })).toSorted((one, other) => one.at - other.at);

/** What is on show since `monday`: ratings from days before it, each by the clock of the place where it was made. */
export const shownBy = (
  ratings: readonly Conviction[],
  monday: Day,
  { offsetMinutes, dayStart }: { readonly offsetMinutes: number; readonly dayStart: number },
): readonly Conviction[] =>
  ratings.filter((one) => dayOf(instant(one.at), one.offsetMinutes ?? offsetMinutes, dayStart) < monday);

/** Which of the two feels truer after each rating, once both were rated; each keeps its value until it is rated again. */
const leads = (
  old: readonly Point[],
  answer: readonly Point[],
): readonly { at: number; leads: boolean }[] => {
  const times = [...new Set([...old, ...answer].map(({ at }) => at))].toSorted((a, b) => a - b);
  const valueAt = (points: readonly Point[], at: number) => points.findLast((point) => point.at <= at)?.value;
  return times.flatMap((at) => {
    const [theirs, own] = [valueAt(old, at), valueAt(answer, at)];
    return theirs === undefined || own === undefined ? [] : [{ at, leads: own > theirs }];
  });
};

/**
 * Since when the answer has felt truer than the old belief, up to now; undefined where it does not, always did, or where only
 * the very last rating says so, which may be a good day.
 */
const crossedAt = (old: readonly Point[], answer: readonly Point[]): number | undefined => {
  const steps = leads(old, answer);
  const lastBehind = steps.findLastIndex((step) => !step.leads);
  const since = steps[lastBehind + 1];
  return lastBehind < 0 || since === undefined || since === steps.at(-1) ? undefined : since.at;
};

const mean = (points: readonly Point[]): number =>
  points.reduce((sum, { value }) => sum + value, 0) / points.length;

/**
 * Whether the last three ratings lie all on one side of the first three, and clearly so. Where nothing changed, three ratings
 * lie below three others in one case out of twenty.
 */
const changeOf = (points: readonly Point[]): 'lower' | 'higher' | undefined => {
  const [first, last] = [points.slice(0, ENDS), points.slice(-ENDS)];
  if (points.length < 2 * ENDS || Math.abs(mean(last) - mean(first)) < CLEAR) return undefined;
  const values = (some: readonly Point[]) => some.map(({ value }) => value);
  if (Math.max(...values(last)) < Math.min(...values(first))) return 'lower';
  return Math.min(...values(last)) > Math.max(...values(first)) ? 'higher' : undefined;
};

/** What is said of a belief and its answer, from points in the order of time. */
export const courseOf = (old: readonly Point[], answer: readonly Point[]): Course => {
  const hasBoth = old.length >= LEAST && answer.length >= LEAST;
  const at = hasBoth ? crossedAt(old, answer) : undefined;
  if (at !== undefined) return { type: 'crossed', at };
  const change = changeOf(old);
  if (change !== undefined) return { type: change };
  return old.length < LEAST ? { type: 'too-few' } : { type: 'no-clear-change' };
};
