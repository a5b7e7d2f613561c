import {
  type Change,
  type Day,
  dayOf,
  edited,
  type Id,
  type Instant,
  instant,
  minutes,
} from '@evenkeel/kernel';
import type { ByTheClock } from '../checking/checking.ts';
import { hourOfDay } from './due.ts';

/** What became of it. All of them are answers of one weight. */
export const outcomes = ['no', 'partly', 'yes', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

type Links = Readonly<Record<string, true>>;

/** Something feared, as it would be seen from outside. Written once, asked back once. */
export interface Prediction {
  readonly words?: string | undefined;
  /** When it was written (ms), and minutes east of UTC there. */
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  /** How sure the person was that it would come, 0 to 100. */
  readonly certainty?: number | null | undefined;
  /** The local day on which it can be looked back on; none: whenever the person likes, and never asked. */
  readonly dueDay?: string | null | undefined;
  /** From which local hour of that day on, 0 to 23; none: from the start of the person's day. */
  readonly dueHour?: number | null | undefined;
  readonly belief?: Links | undefined;
  readonly person?: Links | undefined;
  readonly trigger?: Links | undefined;
  readonly pause?: Links | undefined;
  readonly outcome?: Outcome | null | undefined;
  /** How the person coped with what came. */
  readonly coped?: string | undefined;
  /** When its outcome was given, and when it was skipped (ms). */
  readonly closedAt?: number | null | undefined;
  readonly skippedAt?: number | null | undefined;
}

/** A real day of the calendar, as `2026-11-24`. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const NIGHT_AND_DAY = minutes(24 * 60);

/** So many days later. */
export const daysAfter = (day: Day, count: number): Day =>
  dayOf(instant(Date.parse(day) + count * NIGHT_AND_DAY), 0, 0);

/** What is meant by this evening: from 18:00. */
const EVENING = 18;

/** What became of it. Given again, it counts from then on. */
export const lookedBack = (id: Id, outcome: Outcome, now: Instant): Change =>
  edited('prediction', id, { outcome, closedAt: now });

/** When it can be looked back on, to tap. */
export const dueChoices = ['evening', 'tomorrow', 'week'] as const;
export type DueChoice = (typeof dueChoices)[number];

interface Due {
  readonly dueDay: Day;
  readonly dueHour: number | null;
}

/** The day that a tap means. */
export const dueBy = (choice: DueChoice, clock: ByTheClock): Due => {
  const today = dayOf(clock.now, clock.offsetMinutes, clock.dayStart);
  const days = { evening: 0, tomorrow: 1, week: 7 }[choice];
  return { dueDay: daysAfter(today, days), dueHour: choice === 'evening' ? EVENING : null };
};

/** This evening is no choice once it is evening: it would be asked back as soon as it was written. */
export const choicesAt = (clock: ByTheClock): readonly DueChoice[] =>
  dueChoices.filter((choice) => choice !== 'evening' || hourOfDay(clock) < EVENING);

/** The tap that set this day, if one did. */
export const choiceOf = (
  { dueDay, dueHour }: Pick<Prediction, 'dueDay' | 'dueHour'>,
  clock: ByTheClock,
): DueChoice | undefined =>
  choicesAt(clock).find((choice) => {
    const due = dueBy(choice, clock);
    return due.dueDay === dueDay && due.dueHour === (dueHour ?? null);
  });

/** Whether this day lies before the person's day that it is now. */
export const isPast = (day: string, clock: ByTheClock): boolean =>
  day < dayOf(clock.now, clock.offsetMinutes, clock.dayStart);

/** Pages after an outcome: `coped` where it came true, `keep` where it did not. */
export const lookSteps = ['ask', 'coped', 'keep', 'done'] as const;
export type LookStep = (typeof lookSteps)[number];

/** Where a tap on an outcome leads. */
export const afterOutcome = (outcome: Outcome): LookStep => {
  if (outcome === 'yes') return 'coped';
  return outcome === 'unknown' ? 'done' : 'keep';
};

/** The step that an address names. What does not fit what is kept is the question itself. */
export const stepFor = (named: string | undefined, outcome: Outcome | null | undefined): LookStep => {
  if (!outcome) return 'ask';
  return named === 'done' || named === afterOutcome(outcome) ? named : 'ask';
};
