import type { Id } from '@evenkeel/kernel';

/** Three equal ways to practise. */
export const ways = ['read', 'spoken', 'written'] as const;
export type How = (typeof ways)[number];

/** How it feels afterwards, if the person says so. */
export const afters = ['lighter', 'same', 'heavier'] as const;
export type After = (typeof afters)[number];

/** One time of practising: see affirmation.record.ts. */
export interface Practice {
  readonly of: string;
  readonly how: How;
  readonly after?: After | undefined;
  readonly text?: string | undefined;
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
}

/** What a wording remembers of rest; see affirmation.record.ts. Times in milliseconds. */
interface Resting {
  readonly restedAt?: number | null | undefined;
  readonly stayedAt?: number | undefined;
  readonly wordedAt?: number | undefined;
}

/** So many times heavier, one after the other, and rest is offered (evidence.md B: after two drops). */
const HEAVY = 2;

/**
 * Whether rest is offered for a wording: the last two answers about it were *heavier*. Practices without an answer say
 * nothing. What was before the person wanted to stay with it, took it up again, or changed its words, is over.
 */
export const offersRest = (
  { id, fields }: { readonly id: Id; readonly fields: Resting },
  practices: readonly Practice[],
): boolean => {
  if (typeof fields.restedAt === 'number') return false;
  const since = Math.max(fields.stayedAt ?? 0, fields.wordedAt ?? 0);
  const last = practices
    .filter(({ of, at, after }) => of === id && at >= since && after !== undefined)
    .toSorted((one, other) => one.at - other.at)
    .slice(-HEAVY);
  return last.length === HEAVY && last.every(({ after }) => after === 'heavier');
};
