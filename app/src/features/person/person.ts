import type { Id } from '@evenkeel/kernel';
import type { ListForm } from '../feeling/own-change.ts';
import { type Item, type ListRecord, mergeList } from '../feeling/own-list.ts';

/** Somebody the person writes about: a nickname. There are none to begin with. */
export type Person = Item;

/** Somebody as they are stored: see person.record.ts. */
export interface PersonRecord {
  readonly id: Id;
  readonly fields: { readonly name: string; readonly isHidden?: boolean | undefined };
}

export const personList: ListForm = { kind: 'person', field: 'name' };

const toListRecord = ({ id, fields }: PersonRecord): ListRecord => ({
  id,
  fields: { words: fields.name, isHidden: fields.isHidden },
});

/** Everybody, hidden ones too, in the order in which they were added. */
export const toPeople = (
  records: readonly PersonRecord[],
  deleted: readonly PersonRecord[] = [],
): readonly Person[] =>
  mergeList(
    [],
    records.map(toListRecord),
    () => {
      throw new Error('This must hold: nobody is there to begin with');
    },
    deleted.map(toListRecord),
  );

/** What somebody is called now; nothing if they are not known here. */
export const personName = (people: readonly Person[], key: string): string | undefined =>
  people.find((person) => person.key === key)?.words;
