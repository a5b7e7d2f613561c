import { type Day, dayOf, hourOf, type Id, type Instant, instant, minutes } from '@evenkeel/kernel';
import { type ByTheClock, isLate } from '../checking/checking.ts';
import { currentPause, type Kept } from '../pause/pause.ts';

/** A hard session of Calm, as far as the morning needs it. */
export interface HardSession {
  readonly id: Id;
  readonly fields: {
    readonly startedAt: number;
    readonly offsetMinutes?: number | undefined;
    readonly why: string;
    readonly morning?: string | undefined;
  };
}

export interface HardMoment {
  readonly kind: 'pause' | 'session';
  readonly id: Id;
  readonly at: Instant;
  /** Minutes east of UTC then; none if the record does not say. */
  readonly offsetMinutes: number | undefined;
}

type Named = Pick<HardMoment, 'kind' | 'id'>;

/** What is looked at, or let be, together. The answers go to the first. */
export interface Moments {
  readonly moments: readonly [Named, ...Named[]];
}

/** The hard moments of the day before that nobody has looked at yet. */
export interface HardNight extends Moments {
  /** Pauses first, then the newest. At least one. */
  readonly moments: readonly [HardMoment, ...HardMoment[]];
  /** Whether it was a night, or a day: what it is called. */
  readonly wasNight: boolean;
}

const DAY = minutes(24 * 60);
const EVENING = 18;

const isNightly = ({ at, offsetMinutes }: HardMoment, clock: ByTheClock): boolean => {
  const hour = hourOf(at, offsetMinutes ?? clock.offsetMinutes);
  return hour >= EVENING || hour < clock.dayStart;
};

type AnyMoment = Named & {
  readonly fields: {
    readonly offsetMinutes?: number | undefined;
    readonly morning?: string | undefined;
  };
};

/** Further back than the day before can lie, in any two time zones. */
const RECENT = 4 * DAY;

/**
 * Hard moments of the last days that nobody has looked at. A pause that still runs is not over, so it is left alone. From
 * many thousand records only these are looked at closely.
 */
const recentMoments = (
  pauses: readonly Kept[],
  sessions: readonly HardSession[],
  now: Instant,
): readonly HardMoment[] => {
  const { current, others } = currentPause(pauses, now);
  const running = new Set([current, ...others].map((pause) => pause?.id));
  const momentOf = ({ kind, id, fields }: AnyMoment, at: number): readonly HardMoment[] =>
    fields.morning === undefined && Math.abs(now - at) < RECENT && !running.has(id)
      ? [{ kind, id, at: instant(at), offsetMinutes: fields.offsetMinutes }]
      : [];
  return [
    ...pauses.flatMap(({ id, fields }) => momentOf({ kind: 'pause', id, fields }, fields.parkedAt)),
    ...sessions
      .filter(({ fields }) => fields.why === 'hard')
      .flatMap(({ id, fields }) => momentOf({ kind: 'session', id, fields }, fields.startedAt)),
  ];
};

/**
 * What the morning may ask about: the hard moments of the person's day before, each asked about once. Older nights are not
 * dug up, so coming back after weeks is greeted by nothing.
 */
export const hardNight = (
  pauses: readonly Kept[],
  sessions: readonly HardSession[],
  clock: ByTheClock,
): HardNight | undefined => {
  const yesterday: Day = dayOf(instant(clock.now - DAY), clock.offsetMinutes, clock.dayStart);
  const [first, ...rest] = recentMoments(pauses, sessions, clock.now)
    .filter(
      ({ at, offsetMinutes }) =>
        dayOf(at, offsetMinutes ?? clock.offsetMinutes, clock.dayStart) === yesterday,
    )
    .toSorted((a, b) => a.kind.localeCompare(b.kind) || b.at - a.at);
  if (first === undefined) return undefined;
  return {
    moments: [first, ...rest],
    wasNight: [first, ...rest].some((moment) => isNightly(moment, clock)),
  };
};

/**
 * Whether Today opens with the question of the morning. Late it does not: the night is not over. `unknown` while the hour
 * at which the person's day starts is being read, if there was anything it could be asked about.
 */
export const morningQuestion = (
  pauses: readonly Kept[],
  sessions: readonly HardSession[],
  clock: Omit<ByTheClock, 'dayStart'>,
  dayStart: number | undefined,
): HardNight | 'none' | 'unknown' => {
  if (isLate(clock)) return 'none';
  if (dayStart !== undefined) return hardNight(pauses, sessions, { ...clock, dayStart }) ?? 'none';
  return recentMoments(pauses, sessions, clock.now).length === 0 ? 'none' : 'unknown';
};
