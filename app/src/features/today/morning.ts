import {
  type Change,
  type Day,
  dayOf,
  edited,
  hourOf,
  type Id,
  type Instant,
  idFromKey,
  instant,
  minutes,
} from '@evenkeel/kernel';
import type { ByTheClock } from '../checking/checking.ts';
import { type AfterKind, currentPause, type Deed, type Kept, type Outcome } from '../pause/pause.ts';

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

/** The hard moments of the day before that nobody has looked at yet. */
export interface HardNight {
  /** Pauses first, then the newest: the answers go to the first. At least one. */
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

/**
 * What the morning may ask about: the hard moments of the person's day before, each asked about once. A pause that still
 * runs is not over, so it is left alone; older nights are not dug up, so coming back after weeks is greeted by nothing.
 */
export const hardNight = (
  pauses: readonly Kept[],
  sessions: readonly HardSession[],
  clock: ByTheClock,
): HardNight | undefined => {
  const { current, others } = currentPause(pauses, clock.now);
  const running = new Set([current, ...others].map((pause) => pause?.id));
  const yesterday: Day = dayOf(instant(clock.now - DAY), clock.offsetMinutes, clock.dayStart);
  const moments: readonly HardMoment[] = [
    ...pauses
      .filter(({ id, fields }) => fields.morning === undefined && !running.has(id))
      .map(({ id, fields }) => ({
        kind: 'pause' as const,
        id,
        at: instant(fields.parkedAt),
        offsetMinutes: fields.offsetMinutes,
      })),
    ...sessions
      .filter(({ fields }) => fields.why === 'hard' && fields.morning === undefined)
      .map(({ id, fields }) => ({
        kind: 'session' as const,
        id,
        at: instant(fields.startedAt),
        offsetMinutes: fields.offsetMinutes,
      })),
  ];
  const [first, ...rest] = moments
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

/** Lets the night be: it is never asked about again. */
export const letBe = ({ moments }: HardNight, now: Instant): readonly Change[] =>
  moments.map(({ kind, id }) => edited(kind, id, { morning: 'let-be', morningAt: now }));

/** The two taps: what I did, what happened. With them the night has been looked at. */
export const lookedAt = (
  { moments: [first, ...rest] }: HardNight,
  answers: { readonly did: Deed; readonly happened: Outcome },
  now: Instant,
): readonly Change[] => [
  edited(first.kind, first.id, { ...answers, morning: 'looked', morningAt: now }),
  ...rest.map(({ kind, id }) => edited(kind, id, { morning: 'looked', morningAt: now })),
];

/** What the look becomes: a small victory, a piece of evidence, or a line for next time, which becomes my line. */
export const keptOf = (
  { moments: [first] }: HardNight,
  after: { readonly kind: AfterKind; readonly text: string },
  now: Instant,
): readonly Change[] => {
  const text = after.text.trim();
  // In a session `after` is a rating of its own.
  const field = first.kind === 'pause' ? 'after' : 'keptAfter';
  const kept = edited(first.kind, first.id, { [field]: { kind: after.kind, text } });
  if (after.kind !== 'line' || text === '') return [kept];
  return [kept, edited('preparation', idFromKey('preparation'), { line: text, lineAt: now })];
};
