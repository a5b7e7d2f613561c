import type { Id } from '@evenkeel/kernel';

/**
 * A list that begins with a few words of ours and becomes the person's own: each can be renamed, hidden and shown again,
 * and others added and deleted. What was written with a word still says that word.
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
  /** The person deleted it. It is nowhere offered, and still says what it is called where it was written. */
  readonly isGone?: true;
  /** The words of the starter, where it is one. */
  readonly starter?: string;
}

/** Without spaces at the ends, and one between words. The letters stay as they were typed. */
export const tidied = (words: string): string => words.trim().replace(/\s+/gu, ' ');

const folded = (words: string): string => tidied(words).normalize('NFC').toLowerCase();

/** Whether two are the same to somebody who reads them: capitals and spaces do not tell them apart. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other);

const toOwn = (
  records: readonly (readonly [Id, ListRecord['fields']])[],
  also: Pick<Item, 'isGone'> = {},
): readonly Item[] =>
  records
    .filter(([, { words }]) => words !== undefined && words !== '')
    .map(([id, { words = '', isHidden }]) => ({ key: id, id, words, isHidden: isHidden === true, ...also }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

/**
 * The list as the person has it: the starters in our order, then their own in the order in which they were added. `idOf`
 * says which record belongs to a starter; `deleted` are records that were deleted, and come last. A record without words that belongs to no starter names nothing and is left out.
 */
export const mergeList = (
  starters: readonly Starter[],
  records: readonly ListRecord[],
  idOf: (key: string) => Id,
  deleted: readonly ListRecord[] = [],
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
  return [
    ...ours,
    ...toOwn([...byId]),
    ...toOwn(
      deleted.map(({ id, fields }) => [id, fields]),
      { isGone: true },
    ),
  ];
};

/** What is offered for picking: all that is not hidden or deleted, and what is picked already. */
export const offered = <One extends Item>(items: readonly One[], picked: readonly string[]): readonly One[] =>
  items.filter(({ key, isHidden, isGone }) => !(isHidden || isGone) || picked.includes(key));
