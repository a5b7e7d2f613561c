import { type Change, type Day, dayOf, type Id, type Instant, instant } from '@evenkeel/kernel';
import type { Chance } from './chance.ts';
import type { Life } from './life.ts';
import type { When } from './path-life.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Her day begins at four. */
const DAY_START = 4;

/** When something was, and minutes east of UTC there. */
export interface Timed {
  readonly at: Instant;
  readonly offsetMinutes: number;
}

/** A night of the journal. */
export interface ToldNight {
  readonly trigger: Id;
  /** The first pause of that night, if there was one. */
  readonly pause: Id | undefined;
  readonly at: number;
  readonly day: number;
}

/** The days of a life, by number from its first on, and the nights that are told in it. */
export interface Calendar {
  /** How many days; the last is yesterday. */
  readonly days: number;
  readonly nameOf: (day: number) => Day;
  /** The person's day of a time. */
  readonly dayAt: (at: number) => Day;
  /** By the clock on the wall; `from` and `to`: minutes after midnight, between which chance picks. */
  readonly timeOn: (day: number, from: number, to: number) => Timed;
  readonly timedAt: (at: number) => Timed;
  /** The night on which a scene was told first. */
  readonly nightOf: (scene: number) => ToldNight | undefined;
  /** Nothing where the scene was not told, or where it would lie in the future. */
  readonly timeOf: (when: When) => (Timed & { readonly night: ToldNight | undefined }) | undefined;
  /** When pauses began. */
  readonly pauses: readonly number[];
}

interface SpanOf {
  readonly now: Instant;
  readonly offsetAt: (at: Instant) => number;
  readonly weeks: number;
}

type Put = Extract<Change, { readonly type: 'put' }>;

/** `base`: the journal in the order of time. */
export const createCalendar = (
  life: Pick<Life, 'scenes'>,
  base: readonly Change[],
  { now, offsetAt, weeks }: SpanOf,
  chance: Chance,
): Calendar => {
  const days = weeks * 7;
  const first = Date.parse(`${dayOf(now, offsetAt(now))}T00:00Z`) - days * DAY;
  const timedAt = (at: number): Timed => ({ at: instant(at), offsetMinutes: offsetAt(instant(at)) });
  const timeOn = (day: number, from: number, to: number): Timed => {
    const wall = first + day * DAY + chance.between(from, to) * MINUTE + chance.between(0, 59_999);
    return timedAt(wall - offsetAt(instant(wall - offsetAt(now) * MINUTE)) * MINUTE);
  };
  const puts = base.filter((change): change is Put => change.type === 'put');
  const ofKind = (kind: string): readonly Put[] => puts.filter((change) => change.kind === kind);
  const triggers = ofKind('trigger');
  const pauses = ofKind('pause');
  const dayNumber = (at: number): number => Math.floor((at + offsetAt(instant(at)) * MINUTE - first) / DAY);

  const nightOf = (scene: number): ToldNight | undefined => {
    const told = triggers.find(({ fields }) => fields.happened === life.scenes[scene]?.happened);
    if (told === undefined) return undefined;
    const at = Number(told.fields.at);
    const pause = pauses.find(({ fields }) => {
      const after = Number(fields.parkedAt) - at;
      return after >= 0 && after < 3 * 60 * MINUTE;
    });
    return { trigger: told.id, pause: pause?.id, at, day: dayNumber(at) };
  };

  const timeOf: Calendar['timeOf'] = (when) => {
    if (when.scene === undefined) return { ...timeOn(when.day, 17 * 60, 20 * 60), night: undefined };
    const night = nightOf(when.scene);
    if (night === undefined) return undefined;
    const timed =
      when.days === 0
        ? timedAt(night.at + chance.between(70, 100) * MINUTE)
        : timeOn(night.day + when.days, 9 * 60 + 40, 11 * 60);
    return timed.at > now ? undefined : { ...timed, night: when.isLoose ? undefined : night };
  };

  return {
    days,
    nameOf: (day) => dayOf(instant(first + day * DAY), 0, 0),
    dayAt: (at) => dayOf(instant(at), offsetAt(instant(at)), DAY_START),
    timeOn,
    timedAt,
    nightOf,
    timeOf,
    pauses: pauses.map(({ fields }) => Number(fields.parkedAt)),
  };
};
