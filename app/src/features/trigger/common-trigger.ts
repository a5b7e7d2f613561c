import { type Id, idFromKey } from '@evenkeel/kernel';
import type { ListForm } from '../feeling/own-change.ts';
import { type Item, isSameName, type ListRecord, mergeList, tidied } from '../feeling/own-list.ts';

/** What sets many people off: starters to tap. The keys are those of Prepare where it means the same. */
export const commonStarters = ['late-reply', 'cool-tone', 'changed-plans', 'time-apart', 'post'] as const;
export type CommonKey = (typeof commonStarters)[number];

/** A common trigger: one of ours, the one that was picked in Prepare, or the person's own. */
export type CommonTrigger = Item;

/** What Prepare holds: the words, and which of its starters they came from. */
export interface PreparedTrigger {
  readonly trigger?: string | undefined;
  readonly triggerKind?: string | undefined;
}

export const commonTriggerList: ListForm = { kind: 'common-trigger', field: 'words' };

/** The record of a starter, or of what was picked in Prepare: the same on every device. */
export const commonTriggerId = (key: string): Id => idFromKey(`common-trigger/${key}`);

/** What was picked in Prepare goes by its words, so that picking another one there is another trigger here. */
const preparedKey = (words: string): string => idFromKey(`prepared/${tidied(words).toLowerCase()}`);

/**
 * All common triggers as the person has them, hidden ones too: the starters, then what they picked in Prepare, then their
 * own. What Prepare holds is left out where one of the others says the same.
 */
export const toCommonTriggers = (
  records: readonly ListRecord[],
  words: Readonly<Record<CommonKey, string>>,
  prepared: PreparedTrigger = {},
  deleted: readonly ListRecord[] = [],
): readonly CommonTrigger[] => {
  const starters = commonStarters.map((key): { key: string; words: string } => ({ key, words: words[key] }));
  const own = tidied(prepared.trigger ?? '');
  const isOurs = starters.some((starter) => starter.key === prepared.triggerKind);
  const isSaid = mergeList(starters, records, commonTriggerId).some((item) => isSameName(item.words, own));
  if (own !== '' && !isOurs && !isSaid) starters.push({ key: preparedKey(own), words: own });
  return mergeList(starters, records, commonTriggerId, deleted);
};
