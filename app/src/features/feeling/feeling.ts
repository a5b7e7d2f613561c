import { type Id, idFromKey } from '@evenkeel/kernel';
import type { ListForm } from './own-change.ts';
import { type Item, type ListRecord, mergeList } from './own-list.ts';

/**
 * The short wheel. Four families that an alarm brings, and two that it leaves room for: whoever has only words for trouble
 * has none for its end. Keys never change; what they are called may.
 */
const wheel = {
  fear: ['worried', 'scared', 'panicky', 'on-edge'],
  sadness: ['sad', 'lonely', 'hurt', 'let-down', 'numb'],
  anger: ['annoyed', 'angry', 'jealous', 'bitter'],
  shame: ['ashamed', 'guilty', 'foolish', 'not-enough'],
  calm: ['calm', 'relieved', 'safe', 'steady'],
  warmth: ['loved', 'close', 'grateful', 'proud'],
} as const;

export type FamilyKey = keyof typeof wheel;
export type FeelingKey = (typeof wheel)[FamilyKey][number];

export const families = Object.keys(wheel) as readonly FamilyKey[];

/** Of the families, those that an own feeling may belong to; `other`: one that this version does not know. */
export interface Feeling extends Item {
  readonly family: FamilyKey | 'other';
}

/** A feeling as it is stored: see feeling.record.ts. */
export interface FeelingRecord extends ListRecord {
  readonly fields: ListRecord['fields'] & { readonly family?: string | undefined };
}

/** What was felt: the key of a feeling to its strength, 0 to 10, or true where it was only named. */
export type Felt = Readonly<Record<string, true | number>>;

export const feelingList: ListForm = { kind: 'feeling', field: 'words' };

/** The record of a starter: the same on every device. */
export const feelingId = (key: string): Id => idFromKey(`feeling/${key}`);

const familyOfStarter = new Map<string, FamilyKey>(
  families.flatMap((family) => wheel[family].map((key) => [key, family] as const)),
);

const isFamily = (name: string | undefined): name is FamilyKey => families.some((family) => family === name);

/** All feelings as the person has them, hidden ones too; family by family. `words`: what ours are called. */
export const toFeelings = (
  records: readonly FeelingRecord[],
  words: Readonly<Record<FeelingKey, string>>,
  deleted: readonly FeelingRecord[] = [],
): readonly Feeling[] => {
  const starters = families.flatMap((family) => wheel[family].map((key) => ({ key, words: words[key] })));
  const familyOfRecord = new Map([...records, ...deleted].map(({ id, fields }) => [id, fields.family]));
  return mergeList(starters, records, feelingId, deleted).map((item) => {
    const own = familyOfRecord.get(item.id);
    return { ...item, family: familyOfStarter.get(item.key) ?? (isFamily(own) ? own : 'other') };
  });
};

/** The feelings of one family. */
export const ofFamily = (feelings: readonly Feeling[], family: Feeling['family']): readonly Feeling[] =>
  feelings.filter((feeling) => feeling.family === family);

/** What a feeling is called now; nothing if this version does not know it. */
export const feelingWords = (feelings: readonly Feeling[], key: string): string | undefined =>
  feelings.find((feeling) => feeling.key === key)?.words;

/** A tap on a feeling: named, or out again. */
export const withTap = (felt: Felt, key: string): Felt => {
  const { [key]: was, ...rest } = felt;
  return was === undefined ? { ...felt, [key]: true } : rest;
};
