import { type Change, edited, type FieldValue, type Id } from '@evenkeel/kernel';
import { texts } from './trigger.ts';

/** One thing on which two tabs disagree, with its versions; the one that is shown now comes first. */
export interface Dispute {
  readonly field: string;
  readonly values: readonly FieldValue[];
  /** Two texts can both be kept, one after the other. */
  readonly isText: boolean;
}

/** Fields that follow another one: they were written with it, and are settled with it. */
const FOLLOWS: Readonly<Record<string, string>> = { common: 'commonWords', offsetMinutes: 'at' };

const isText = (field: string, values: readonly FieldValue[]): boolean =>
  (texts as readonly string[]).includes(field) &&
  values.filter((value) => typeof value === 'string' && value.trim() !== '').length > 1;

/** What there is to settle. A field that follows another is not asked for by itself, unless it stands alone. */
export const toDisputes = (disputed: Readonly<Record<string, readonly FieldValue[]>>): readonly Dispute[] =>
  Object.entries(disputed)
    .filter(([field]) => {
      const leader = FOLLOWS[field];
      // A key says nothing to anybody.
      return leader === undefined || (field !== 'common' && disputed[leader] === undefined);
    })
    .map(([field, values]) => ({ field, values, isText: isText(field, values) }));

/** Keeps one version of a dispute, and the same one of what follows it. */
export const keepVersion = (
  id: Id,
  { field, values }: Dispute,
  index: number,
  disputed: Readonly<Record<string, readonly FieldValue[]>>,
): Change => {
  const fields: Record<string, FieldValue> = { [field]: values[index] ?? null };
  for (const [follower, leader] of Object.entries(FOLLOWS)) {
    const others = disputed[follower];
    if (leader === field && others !== undefined) fields[follower] = others[index] ?? others[0] ?? null;
  }
  return edited('trigger', id, fields);
};

/** Keeps all versions of a text, one below the other. */
export const keepBoth = (id: Id, { field, values }: Dispute): Change =>
  edited('trigger', id, {
    [field]: values.filter((value) => typeof value === 'string' && value.trim() !== '').join('\n\n'),
  });
