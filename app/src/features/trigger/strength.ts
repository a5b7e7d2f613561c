import { type Id, type Instant, instant, minutes } from '@evenkeel/kernel';
import {
  type ByTheClock,
  isHardTrigger,
  isThirdWithinHour,
  type Marked,
  mayRate,
  type Rated,
} from '../checking/checking.ts';

/** What a trigger shares its hard episode with, as far as it is read here. Times in ms. */
export interface Neighbours {
  readonly triggers: readonly { readonly id: Id; readonly fields: Marked }[];
  readonly sessions: readonly {
    readonly startedAt: number;
    readonly seconds: number;
    readonly why: string;
    readonly before?: object | undefined;
    readonly after?: object | undefined;
  }[];
  readonly pauses: readonly {
    readonly parkedAt: number;
    readonly urgeAtStart?: number | undefined;
    readonly urgeAtEnd?: number | undefined;
  }[];
}

/** Hard things with no more than an hour between them are one hard episode, as in Calm. Our own line; no study draws it. */
const GAP = minutes(60);
/** Further back than this no episode is followed, and no day reaches: from many thousand records few are looked at closely. */
const FAR = minutes(48 * 60);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The hard things, newest first. */
const toStretches = ({ triggers, sessions, pauses }: Neighbours): readonly Stretch[] =>
  [
    ...triggers.filter(({ fields }) => isHardTrigger(fields)).map(({ fields: { at } }) => [at, 0] as const),
    ...sessions
      .filter(({ why }) => why === 'hard')
      .map(({ startedAt, seconds }) => [startedAt, seconds * 1000] as const),
    ...pauses.map(({ parkedAt }) => [parkedAt, 0] as const),
  ]
    .map(([from, lasted]) => ({ from, to: from + lasted }))
    .toSorted((one, other) => other.from - one.from);

/** The hard episode that `at` lies in: when it began. None if nothing hard began in the hour before, or then. */
const episodeOf = (at: number, stretches: readonly Stretch[]): string | undefined => {
  let first: number | undefined;
  for (const { from, to } of stretches) {
    if (from > at) continue;
    if ((first ?? at) - to > GAP) break;
    first = from;
  }
  return first === undefined ? undefined : String(first);
};

const near = (all: Neighbours, at: number, self: Id | undefined): Neighbours => {
  const isNear = (other: number) => Math.abs(other - at) < FAR;
  return {
    triggers: all.triggers.filter(({ id, fields }) => id !== self && isNear(fields.at)),
    sessions: all.sessions.filter(({ startedAt }) => isNear(startedAt)),
    pauses: all.pauses.filter(({ parkedAt }) => isNear(parkedAt)),
  };
};

/** When something was rated: how strong a trigger was, how it was in Calm, or the pull of a pause. */
const ratedTimes = ({ triggers, sessions, pauses }: Neighbours): readonly number[] => [
  ...triggers.filter(({ fields }) => typeof fields.strength === 'number').map(({ fields }) => fields.at),
  ...sessions.filter(({ before, after }) => before ?? after).map(({ startedAt }) => startedAt),
  ...pauses
    .filter(({ urgeAtStart, urgeAtEnd }) => (urgeAtStart ?? urgeAtEnd) !== undefined)
    .map(({ parkedAt }) => parkedAt),
];

/**
 * Whether it may be asked how strong a trigger was: that is a rating, and there is one a hard episode, whichever part of the
 * app asked for it, and outside of one there is one a day. Writing is always possible. `self`: the trigger itself, where it
 * is kept already; `clock.now`: when it happened.
 */
export const mayMarkStrength = (all: Neighbours, clock: ByTheClock, self?: Id): boolean => {
  const around = near(all, clock.now, self);
  const stretches = toStretches(around);
  const past = ratedTimes(around).map(
    (at): Rated => ({ at: instant(at), episode: episodeOf(at, stretches), side: 'before' }),
  );
  return mayRate(past, { episode: episodeOf(clock.now, stretches), side: 'before' }, clock);
};

/**
 * Whether a trigger noted at `at` came after two starts of Calm or Pause within the hour before; asked later, of the starts
 * as they are kept now. A trigger is itself no start: to write it down and to come to Calm after it is what the app offers,
 * and no way of checking.
 */
export const wasThirdWithinHour = (starts: readonly number[], at: Instant): boolean =>
  isThirdWithinHour(
    starts.filter((start) => start < at),
    at,
  );
