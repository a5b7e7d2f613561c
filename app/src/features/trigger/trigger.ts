import { type Change, edited, type Id, removed } from '@evenkeel/kernel';

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
  readonly belief?: Readonly<Record<string, true>> | undefined;
}

export const deleteTrigger = (id: Id): Change => removed('trigger', id);

/** An edit of nothing: it says that the record is there (every edit does), and brings it back. */
export const restoreTrigger = (id: Id): Change => edited('trigger', id, {});

/** The first words that tell a trigger from others: what set it off, else what happened, else the thought. */
export const titleOf = ({ commonWords, happened, thought }: Trigger): string | undefined =>
  [commonWords, happened, thought].find((words) => words?.trim());

/** So long the full form is written in before a sentence says that it may be enough. Milliseconds. */
export const ENOUGH = 10 * 60_000;
