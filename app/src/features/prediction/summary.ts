import { type Day, dayOf, instant } from '@evenkeel/kernel';
import { type ByTheClock, resultsAsOf } from '../checking/checking.ts';
import type { Prediction } from './prediction.ts';

/**
 * How many have to be looked back on before anything is said of them. Our own caution, no measured limit: of eight, one
 * more or less moves what is said by an eighth; of three, by a third.
 */
export const LEAST = 8;

/** Three levels of certainty, each from and up to (0 to 100). */
export const bands = [
  { key: 'low', from: 0, to: 33 },
  { key: 'middle', from: 34, to: 66 },
  { key: 'high', from: 67, to: 100 },
] as const;
export type BandKey = (typeof bands)[number]['key'];

export interface BandCount {
  readonly key: BandKey;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  /** Of these three together. */
  readonly of: number;
}

export interface Summary {
  /** The Monday before which all of it was looked back on: results change once a week. */
  readonly asOf: Day;
  /** How many of them say something: how sure was marked, and what came is known. */
  readonly count: number;
  readonly isEnough: boolean;
  readonly bands: readonly BandCount[];
  /** The alarm was often right: then nothing is soothed. */
  readonly isOftenRight: boolean;
}

/** So many that came true about one person, and so few that may count at high certainty. Our own caution. */
const OFTEN = 4;

/** Certainty between two whole bands (33.5, from another version) belongs to the lower one. */
const bandOf = (certainty: number): BandKey => {
  if (certainty < 34) return 'low';
  return certainty < 67 ? 'middle' : 'high';
};

const countBand = (key: BandKey, known: readonly Prediction[]): BandCount => {
  const own = known.filter(({ certainty }) => typeof certainty === 'number' && bandOf(certainty) === key);
  const having = (outcome: Prediction['outcome']): number =>
    own.filter((prediction) => prediction.outcome === outcome).length;
  return { key, yes: having('yes'), partly: having('partly'), no: having('no'), of: own.length };
};

/** At least four that came true about one person, or half of four and more of which the person was very sure. */
const isOftenRight = (known: readonly Prediction[], high: BandCount | undefined): boolean => {
  const came = new Map<string, number>();
  for (const { person, outcome } of known)
    if (outcome === 'yes') for (const id of Object.keys(person ?? {})) came.set(id, (came.get(id) ?? 0) + 1);
  const isOfOne = [...came.values()].some((count) => count >= OFTEN);
  return isOfOne || (high !== undefined && high.of >= OFTEN && 2 * high.yes >= high.of);
};

/**
 * How often fears came true at each level of certainty, over all that was looked back on before this week began. What
 * cannot be known counts for nothing either way; what came in part is counted by itself, and not as having come true.
 */
export const summarise = (predictions: readonly Prediction[], clock: ByTheClock): Summary => {
  const asOf = resultsAsOf(clock);
  const known = predictions.filter(
    ({ outcome, closedAt }) =>
      outcome &&
      outcome !== 'unknown' &&
      typeof closedAt === 'number' &&
      dayOf(instant(closedAt), clock.offsetMinutes, clock.dayStart) < asOf,
  );
  const counts = bands.map(({ key }) => countBand(key, known));
  const count = counts.reduce((sum, { of }) => sum + of, 0);
  return {
    asOf,
    count,
    isEnough: count >= LEAST,
    bands: counts,
    isOftenRight: isOftenRight(
      known,
      counts.find(({ key }) => key === 'high'),
    ),
  };
};
