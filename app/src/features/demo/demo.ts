import type { Change, Instant } from '@evenkeel/kernel';
import { assert, dayOf, instant } from '@evenkeel/kernel';
import { castOf } from './cast.ts';
import { createChance } from './chance.ts';
import { hardNight, type Means, type Shape } from './hard-night.ts';
import type { Life } from './life.ts';
import { createStocks, practiceOf, quickOf } from './told.ts';

/** The seed of the one invented person: demo, journeys, pictures and measurements show the same life. */
export const SEED = 50;

export interface Span {
  /** The last night is the one before this moment's day. */
  readonly now: Instant;
  /** Minutes east of UTC at a time. */
  readonly offsetAt: (at: Instant) => number;
  /** How many weeks; the last day is yesterday. */
  readonly weeks: number;
  readonly seed: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Hard nights a week. It goes down slowly, and not straight: the ninth week falls back. */
const NIGHTS = [4, 4, 3, 4, 3, 3, 2, 2, 5, 3, 2, 2] as const;
/** How hard they are, 0 to 1. */
const HARD = [0.9, 0.95, 0.8, 0.85, 0.7, 0.75, 0.6, 0.55, 0.95, 0.7, 0.5, 0.45] as const;

const shapeOf = (week: number, weeks: number): Shape & { readonly nights: number } => {
  // A longer life goes through the same weeks more slowly.
  const at = Math.min(11, Math.floor((week * 12) / Math.max(12, weeks)));
  return { along: at / 11, hard: HARD[at] ?? 0.5, nights: (NIGHTS[at] ?? 2) / 7 };
};

interface Timed {
  readonly at: Instant;
  readonly offsetMinutes: number;
}

/** Minutes after midnight. */
const LAST_NIGHT = 22 * 60 + 12;

/** By day: a tap or two, and practice on some days. `timeOf` takes minutes after midnight. */
const dayOfLife = (
  { along, hard }: Shape,
  practises: boolean,
  extra: number,
  timeOf: (minute: number) => Timed,
  means: Means,
): readonly Change[] => {
  const { chance } = means;
  const changes: Change[] = [];
  const quick = (withWords: boolean): void => {
    const { at, offsetMinutes } = timeOf(chance.between(8 * 60, 17 * 60));
    changes.push(quickOf(at, offsetMinutes, hard, withWords, means));
  };
  for (let n = chance.is(0.5 * hard) ? 2 : 1; n > 0; n--)
    if (chance.is(0.45 + 0.3 * hard)) quick(chance.is(0.35));
  for (let n = 0; n < extra; n++) quick(chance.is(0.8));
  // Practice is uneven, as it is.
  if (practises && chance.is(0.3 + 0.25 * along)) {
    const { at, offsetMinutes } = timeOf(chance.pick([7, 8, 13, 17]) * 60 + chance.between(0, 40));
    changes.push(practiceOf(at, offsetMinutes, means));
  }
  return changes;
};

/** The changes day by day, oldest first. `extra`: moments a day on top of an ordinary life. */
const liveThrough = (life: Life, { now, offsetAt, weeks, seed }: Span, extra: number): readonly Change[] => {
  const chance = createChance(seed);
  const days = weeks * 7;
  const today = Date.parse(`${dayOf(now, offsetAt(now))}T00:00Z`);
  /** Minutes after midnight of a day, by the clock on the wall. */
  const timeOn = (day: number, minute: number): Instant => {
    const wall = today + (day - days) * DAY + minute * MINUTE + chance.between(0, 59_999);
    return instant(wall - offsetAt(instant(wall - offsetAt(now) * MINUTE)) * MINUTE);
  };
  const cast = castOf(life, timeOn(0, 8 * 60), chance);
  const means: Means = { chance, cast, stocks: createStocks(life, chance) };
  const changes: Change[] = [...cast.changes];
  for (let day = 0; day < days; day++) {
    const shape = shapeOf(Math.floor(day / 7), weeks);
    const timeOf = (minute: number): Timed => {
      const at = timeOn(day, minute);
      return { at, offsetMinutes: offsetAt(at) };
    };
    changes.push(...dayOfLife(shape, day > 6, extra, timeOf, means));
    if (day === days - 1) {
      const scene = life.scenes.at(-1);
      assert(scene !== undefined, 'a life has a last scene');
      const night = { ...timeOf(LAST_NIGHT), along: shape.along, hard: 0.7, morningAt: undefined };
      changes.push(...hardNight(scene, night, means));
    } else if (chance.is(shape.nights)) {
      const night = {
        ...timeOf(chance.between(19 * 60, 22 * 60 + 15)),
        ...shape,
        morningAt: timeOn(day + 1, chance.between(7 * 60, 9 * 60 + 30)),
      };
      changes.push(...hardNight(means.stocks.scene(), night, means));
    }
  }
  return changes;
};

/**
 * The journal of an invented person, as changes for an empty vault, oldest first: the same seed and time give the same ones.
 * Each id carries the time at which its record would have been made.
 */
export const demoChanges = (life: Life, span: Span): readonly Change[] => liveThrough(life, span, 0);

/** Ten years. */
const WEEKS = 522;
const EXTRA = 5;

/** The same life over ten years, exactly `count` records, for measuring. At most as many as ten years hold, about 25,000. */
export const manyChanges = (
  life: Life,
  count: number,
  span: Pick<Span, 'now' | 'offsetAt'>,
): readonly Change[] => {
  const all = liveThrough(life, { ...span, weeks: WEEKS, seed: SEED }, EXTRA);
  assert(count <= all.length, 'ten years hold fewer records');
  const isKept = (index: number): boolean =>
    Math.floor(((index + 1) * count) / all.length) > Math.floor((index * count) / all.length);
  return all.filter((_, index) => isKept(index));
};
