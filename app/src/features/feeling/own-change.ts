import { added, type Change, edited, type FieldValue, type Id, removed } from '@evenkeel/kernel';
import { type Item, isSameName, tidied } from './own-list.ts';

/** Changes of a list that can be made one's own. */

/** Where a list is kept: the kind of its records, and the field that holds the words. */
export interface ListForm {
  readonly kind: string;
  readonly field: 'words' | 'name';
}

export type NameTrouble = { readonly type: 'empty' } | { readonly type: 'taken'; readonly by: Item };

/** Why something may not be called this; nothing if it may. `self`: the one that is being renamed. */
export const findNameTrouble = (
  words: string,
  items: readonly Item[],
  self?: string,
): NameTrouble | undefined => {
  if (tidied(words) === '') return { type: 'empty' };
  const by = items.find((item) => item.key !== self && !item.isGone && isSameName(item.words, words));
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

/** Takes an own one off the list; a starter can only be hidden. Any edit brings it back. */
export const deleteItem = (form: ListForm, { id }: Item): Step => ({
  change: removed(form.kind, id),
  back: put(form, id, {}),
});

/** The deleted one of this name: adding it again brings that one back, so that what was written with it is of it again. */
export const goneBy = (items: readonly Item[], words: string): Item | undefined =>
  items.find((item) => item.isGone && isSameName(item.words, words));

/** Adds one. `id`: a new one, or that of a deleted one of the same name ({@link goneBy}). */
export const addItem = (
  form: ListForm,
  id: Id,
  words: string,
  more: Readonly<Record<string, FieldValue>> = {},
): Step => ({
  change: added(form.kind, id, { [form.field]: tidied(words), isHidden: false, ...more }),
  back: removed(form.kind, id),
});
