import { added, type Change, edited, type FieldValue, type Id, removed } from '@evenkeel/kernel';

/**
 * A list that begins with a few words of ours and becomes the person's own: each can be renamed, hidden and shown again,
 * and others added. Nothing is ever taken off it: what was written with a word still says that word.
 */

/** Where a list is kept: the kind of its records, and the field that holds the words. */
export interface ListForm {
  readonly kind: string;
  readonly field: 'words' | 'name';
}

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

export type NameTrouble = { readonly type: 'empty' } | { readonly type: 'taken'; readonly by: Item };

/** Why something may not be called this; nothing if it may. `self`: the one that is being renamed. */
export const findNameTrouble = (
  words: string,
  items: readonly Item[],
  self?: string,
): NameTrouble | undefined => {
  if (tidied(words) === '') return { type: 'empty' };
  const by = items.find((item) => item.key !== self && isSameName(item.words, words));
  return by && { type: 'taken', by };
};

/** A change of the list, and what takes it back. */
export interface Step {
  readonly change: Change;
  readonly back: Change;
}

const put = (form: ListForm, id: Id, fields: Readonly<Record<string, FieldValue>>): Change =>
  edited(form.kind, id, fields);

const stored = (item: Pick<Item, 'starter'>, words: string): string => (words === item.starter ? '' : words);

/** Gives an item other words. A starter that gets its own words again is as we made it. */
export const renameItem = (form: ListForm, item: Item, words: string): Step => ({
  change: put(form, item.id, { [form.field]: stored(item, tidied(words)) }),
  back: put(form, item.id, { [form.field]: stored(item, item.words) }),
});

/** No longer offered, or offered again. */
export const hideItem = (form: ListForm, { id }: Item, isHidden: boolean): Step => ({
  change: put(form, id, { isHidden }),
  back: put(form, id, { isHidden: !isHidden }),
});

export const addItem = (
  form: ListForm,
  id: Id,
  words: string,
  more: Readonly<Record<string, FieldValue>> = {},
): Step => ({
  change: added(form.kind, id, { [form.field]: tidied(words), ...more }),
  back: removed(form.kind, id),
});
