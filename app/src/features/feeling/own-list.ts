import type { Id } from '@evenkeel/kernel';

/**
 * A list that begins with a few words of ours and becomes the person's own: each can be renamed, hidden and shown again,
 * and others added. Nothing is ever taken off it: what was written with a word still says that word.
 */

export interface Starter {
  readonly key: string;
  readonly words: string;
}

export interface ListRecord {
  readonly id: Id;
  readonly fields: { readonly words?: string | undefined; readonly isHidden?: boolean | undefined };
}

export interface Item {
  /** What other records name it by: the key of a starter, or the id of its record. It never changes. */
  readonly key: string;
  /** The record that holds what the person changed; not there as long as a starter is as we made it. */
  readonly id: Id;
  readonly words: string;
  readonly isHidden: boolean;
  /** The words of the starter, where it is one. */
  readonly starter?: string;
}

/** Without spaces at the ends, and one between words. The letters stay as they were typed. */
export const tidied = (words: string): string => words.trim().replace(/\s+/gu, ' ');

const folded = (words: string): string => tidied(words).normalize('NFC').toLowerCase();

/** Whether two are the same to somebody who reads them: capitals and spaces do not tell them apart. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other);

/**
 * The list as the person has it: the starters in our order, then their own in the order in which they were added. `idOf`
 * says which record belongs to a starter. A record without words that belongs to no starter names nothing and is left out.
 */
export const mergeList = (
  starters: readonly Starter[],
  records: readonly ListRecord[],
  idOf: (key: string) => Id,
): readonly Item[] => {
  const byId = new Map(records.map((record) => [record.id, record.fields]));
  const ours = starters.map(({ key, words }): Item => {
    const id = idOf(key);
    const fields = byId.get(id);
    byId.delete(id);
    return {
      key,
      id,
      words: fields?.words || words,
      isHidden: fields?.isHidden === true,
      starter: words,
    };
  });
  const own = [...byId]
    .filter(([, { words }]) => words !== undefined && words !== '')
    .map(([id, { words = '', isHidden }]): Item => ({ key: id, id, words, isHidden: isHidden === true }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return [...ours, ...own];
};

/** What is offered for picking: all that is not hidden, and what is picked already. */
export const offered = <One extends Item>(items: readonly One[], picked: readonly string[]): readonly One[] =>
  items.filter(({ key, isHidden }) => !isHidden || picked.includes(key));
