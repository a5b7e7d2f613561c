import {
  type Change,
  type Day,
  dayOf,
  edited,
  hourOf,
  type Id,
  idFromKey,
  type Moment,
} from '@evenkeel/kernel';
import { type ByTheClock, isLate } from '../checking/checking.ts';

/** Of the day: when a routine stands on Today. */
export const halves = ['morning', 'evening'] as const;
export type Half = (typeof halves)[number];

/** What a routine may be made of, in the order in which it is gone through. Keys never change. */
export const steps = ['breathe', 'affirmation', 'intention', 'safe-moment', 'evidence', 'victory'] as const;
export type RoutineStep = (typeof steps)[number];

/** What a morning and an evening may hold: nobody plans a day in the evening. */
export const stepsFor: Readonly<Record<Half, readonly RoutineStep[]>> = {
  morning: ['breathe', 'affirmation', 'intention', 'safe-moment'],
  evening: ['breathe', 'affirmation', 'safe-moment', 'evidence', 'victory'],
};

type Chosen = Readonly<Partial<Record<string, true>>>;

/** The routines as a person put them together: see routine.record.ts. */
export type Routine = { readonly [half in Half]?: Chosen | undefined };

/** There is one of it. */
export const routineId: Id = idFromKey('routine');

/** What a person chose for a half of the day, in order. Empty: they want none. */
export const chosenSteps = (routine: Routine | undefined, half: Half): readonly RoutineStep[] =>
  stepsFor[half].filter((step) => routine?.[half]?.[step]);

/** A tap on a step: in it, or out of it. */
export const toggleStep = (routine: Routine | undefined, half: Half, step: RoutineStep): Change =>
  edited('routine', routineId, { [`${half}/${step}`]: routine?.[half]?.[step] ? null : true });

/** A morning lasts until noon; an evening begins at five. In between nothing is asked. */
const NOON = 12;
const EVENING = 17;

/** Which half it is by the person's clock. Neither in the middle of the day, nor late. */
export const halfOf = (clock: ByTheClock): Half | undefined => {
  if (isLate(clock)) return undefined;
  const hour = hourOf(clock.now, clock.offsetMinutes);
  if (hour >= EVENING) return 'evening';
  return hour >= clock.dayStart && hour < NOON ? 'morning' : undefined;
};

/** One half of one day: see routine-day.record.ts. A day is the person's own (kernel, `dayOf`). */
export interface RoutineDay {
  readonly day: string;
  readonly half: string;
  readonly done?: Chosen | undefined;
  /** When it was gone through, or left, in milliseconds. Either ends it for that day. */
  readonly endedAt?: number | undefined;
  readonly intention?: string | undefined;
}

/**
 * Its record. The id follows from the day and the half, so that a day never has two: whoever flies to where it is morning
 * again is asked once, and two tabs write the same one.
 */
export const routineDayId = (day: Day, half: Half): Id => idFromKey(`routine-day/${day}/${half}`);

/** What is still to do of this half of this day; nothing where it is over, or where no routine stands now. */
export const stepsLeft = (
  routine: Routine | undefined,
  days: readonly RoutineDay[],
  clock: ByTheClock,
): { readonly half: Half; readonly day: Day; readonly left: readonly RoutineStep[] } | undefined => {
  const half = halfOf(clock);
  if (half === undefined) return undefined;
  const day = dayOf(clock.now, clock.offsetMinutes, clock.dayStart);
  const today = days.find((one) => one.day === day && one.half === half);
  const left = chosenSteps(routine, half).filter((step) => !today?.done?.[step]);
  return today?.endedAt !== undefined || left.length === 0 ? undefined : { half, day, left };
};

interface At {
  readonly half: Half;
  readonly day: Day;
}

/** A step was done, or passed over: both are the same to the app. `more`: what was written with it. */
export const stepDone = (
  { half, day }: At,
  step: RoutineStep,
  { now, offsetMinutes }: Pick<Moment, 'now' | 'offsetMinutes'>,
  { isLast, intention }: { readonly isLast: boolean; readonly intention?: string },
): Change =>
  edited('routine-day', routineDayId(day, half), {
    day,
    half,
    at: now,
    offsetMinutes,
    [`done/${step}`]: true,
    ...(intention?.trim() ? { intention: intention.trim() } : {}),
    ...(isLast ? { endedAt: now } : {}),
  });

/** Leaves the routine for this half of this day. It is not asked about again. */
export const leaveRoutine = (
  { half, day }: At,
  { now, offsetMinutes }: Pick<Moment, 'now' | 'offsetMinutes'>,
): Change =>
  edited('routine-day', routineDayId(day, half), { day, half, at: now, offsetMinutes, endedAt: now });
