import type { Day, Id } from '@evenkeel/kernel';
import type { Side } from '../belief/against.ts';

/** Whether what was expected happened. */
export const outcomes = ['no', 'partly', 'yes', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** An experiment as it is kept: see experiment.record.ts. */
export interface Experiment {
  /** When it was written down (ms). */
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly belief?: Readonly<Record<string, true>> | undefined;
  readonly expected?: string | undefined;
  /** How sure one is of it, 0 to 100. */
  readonly certainty?: number | null | undefined;
  readonly action?: string | undefined;
  /** The local day from which on it is ready to look back on. */
  readonly dueDay?: string | undefined;
  readonly happened?: string | undefined;
  readonly outcome?: Outcome | undefined;
  readonly learned?: string | undefined;
  readonly closedAt?: number | null | undefined;
  readonly skippedAt?: number | null | undefined;
}

interface Kept {
  readonly id: Id;
  readonly fields: Experiment;
}

/** Being tried; ready to look back on; looked back on; let go. */
export type State = 'planned' | 'ready' | 'closed' | 'skipped';

/**
 * Where an experiment stands on the person's day `today`. A day is a local date: whoever flies to another zone, or sleeps
 * through a change of the clocks, finds it ready on that date there.
 */
export const stateOf = ({ closedAt, skippedAt, dueDay }: Experiment, today: Day): State => {
  if (typeof closedAt === 'number') return 'closed';
  if (typeof skippedAt === 'number') return 'skipped';
  return dueDay !== undefined && dueDay !== '' && dueDay <= today ? 'ready' : 'planned';
};

/** Those of one state. What is still open: what comes first stands first; what is over: the newest first. */
export const inState = <One extends Kept>(
  all: readonly One[],
  states: readonly State[],
  today: Day,
): readonly One[] => {
  const dueOf = ({ fields }: One) => fields.dueDay || '9999';
  const isOver = states.includes('closed');
  return all
    .filter(({ fields }) => states.includes(stateOf(fields, today)))
    .toSorted((one, other) => {
      if (isOver) return other.fields.at - one.fields.at;
      return dueOf(one) < dueOf(other)
        ? -1
        : Number(dueOf(one) > dueOf(other)) || one.fields.at - other.fields.at;
    });
};

/** The one that is asked about next; nothing where none is ready. */
export const nextReady = <One extends Kept>(all: readonly One[], today: Day): One | undefined =>
  inState(all, ['ready'], today)[0];

/** Whether a day that is set lies before today: it is taken all the same, and is ready at once. */
export const isPast = (dueDay: string | undefined, today: Day): boolean =>
  dueDay !== undefined && dueDay !== '' && dueDay < today;

/**
 * On which side of the belief an outcome stands, if what was expected is what the belief says. Partly, or not to be known,
 * stands on neither by itself: the person says.
 */
export const sideOfOutcome = (outcome: Outcome | undefined): Side | undefined => {
  if (outcome === 'no') return 'against';
  return outcome === 'yes' ? 'for' : undefined;
};

/** Whether there is anything to look back on: what would be done, or what was expected. */
export const hasPlan = ({ action, expected }: Partial<Experiment>): boolean =>
  [action, expected].some((words) => words?.trim());
