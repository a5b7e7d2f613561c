import { type Change, edited, type Id, type Instant, removed } from '@evenkeel/kernel';

/** What a person wanted to do when it hit them. Keys never change. */
export const urges = [
  'text',
  'call',
  'check',
  'ask-again',
  'reread',
  'another-sign',
  'go-cold',
  'leave',
] as const;
export type Urge = (typeof urges)[number];

/** The texts of a trigger, in the calm order in which they are asked for. */
export const texts = ['happened', 'thought', 'wanted', 'did', 'nextHour', 'nextDay', 'steady'] as const;
export type TextField = (typeof texts)[number];

/** What is kept of a trigger: see trigger.record.ts. */
export interface Trigger {
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly common?: string | undefined;
  readonly commonWords?: string | undefined;
  readonly strength?: number | null | undefined;
  readonly happened?: string | undefined;
  readonly feeling?: Readonly<Record<string, true | number>> | undefined;
  readonly thought?: string | undefined;
  readonly want?: Readonly<Record<string, true>> | undefined;
  readonly wanted?: string | undefined;
  readonly did?: string | undefined;
  readonly nextHour?: string | undefined;
  readonly nextDay?: string | undefined;
  readonly steady?: string | undefined;
  readonly person?: Readonly<Record<string, true>> | undefined;
  readonly wave?: Readonly<Record<string, boolean>> | undefined;
}

export const deleteTrigger = (id: Id): Change => removed('trigger', id);

/** An edit of nothing: it says that the record is there (every edit does), and brings it back. */
export const restoreTrigger = (id: Id): Change => edited('trigger', id, {});

/**
 * Forgets the words of a deleted trigger: each field is overwritten with nothing, those of a newer version too, and the
 * record stays deleted, so that no other device brings it back. `fields`: the names of all that it ever had.
 */
export const forgetTrigger = (id: Id, fields: readonly string[]): readonly Change[] => [
  edited(
    'trigger',
    id,
    Object.fromEntries(fields.filter((name) => name !== 'deleted').map((name) => [name, null])),
  ),
  removed('trigger', id),
];

/** So long a deleted trigger stands among those that were deleted lately. */
const LATELY = 30 * 24 * 60 * 60_000;

/** Deleted triggers: those of the last 30 days, and older ones. A deletion "from the future" (a changed clock) is a late one. */
export const splitDeleted = <One extends { readonly writtenAt: Instant }>(
  deleted: readonly One[],
  now: Instant,
): { readonly lately: readonly One[]; readonly before: readonly One[] } => {
  const newestFirst = [...deleted].sort((one, other) => other.writtenAt - one.writtenAt);
  return {
    lately: newestFirst.filter(({ writtenAt }) => now - writtenAt < LATELY),
    before: newestFirst.filter(({ writtenAt }) => now - writtenAt >= LATELY),
  };
};

/** The first words that tell a trigger from others: what set it off, else what happened, else the thought. */
export const titleOf = ({ commonWords, happened, thought }: Trigger): string | undefined =>
  [commonWords, happened, thought].find((words) => words?.trim());

/** So long the full form is written in before a sentence says that it may be enough. Milliseconds. */
export const ENOUGH = 10 * 60_000;
