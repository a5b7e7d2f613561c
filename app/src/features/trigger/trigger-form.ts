import { type Change, edited, type FieldValue, type Id } from '@evenkeel/kernel';
import type { Trigger } from './trigger.ts';

/**
 * What was typed and tapped in the form, and is not kept yet: field to value, the element of a set as `feeling/sad`, and
 * null for what was taken out. Only what differs from the record, so that keeping it leaves the work of another tab alone.
 */
export type Edits = Readonly<Record<string, string | number | boolean | null>>;

/** Field to the versions that stood on the page when it was changed (see `Seen` of the store). */
type Versions = Readonly<Record<string, readonly (readonly [string, number])[]>>;

const setOf = (field: string): readonly [set: string, key: string] | undefined => {
  const slash = field.indexOf('/');
  return slash > 0 ? [field.slice(0, slash), field.slice(slash + 1)] : undefined;
};

const valueIn = (record: Trigger, field: string): FieldValue => {
  const inSet = setOf(field);
  const fields = record as unknown as Readonly<Record<string, FieldValue | undefined>>;
  if (inSet === undefined) return fields[field] ?? null;
  const set = fields[inSet[0]] as Readonly<Record<string, FieldValue>> | undefined;
  return set?.[inSet[1]] ?? null;
};

/** An empty text and no text are the same to whoever looks. */
const isSame = (one: FieldValue, other: FieldValue): boolean =>
  (one === '' ? null : one) === (other === '' ? null : other);

/** One change more. What is again as the record has it is no edit. */
export const withEdit = (
  record: Trigger,
  edits: Edits,
  field: string,
  value: string | number | boolean | null,
): Edits => {
  const { [field]: _, ...rest } = edits;
  return isSame(valueIn(record, field), value) ? rest : { ...rest, [field]: value };
};

/** A whole set at once: what is in it now, and what is not any more. */
export const withSet = (
  record: Trigger,
  edits: Edits,
  set: 'feeling' | 'want' | 'person' | 'belief',
  members: Readonly<Record<string, true | number>>,
): Edits => {
  const keys = new Set([...Object.keys(applied(record, edits)[set] ?? {}), ...Object.keys(members)]);
  let next = edits;
  for (const key of keys) next = withEdit(record, next, `${set}/${key}`, members[key] ?? null);
  return next;
};

/** The record as it would be if the edits were kept. */
export const applied = (record: Trigger, edits: Edits): Trigger => {
  const fields: Record<string, unknown> = { ...record };
  for (const [field, value] of Object.entries(edits)) {
    const inSet = setOf(field);
    if (inSet === undefined) fields[field] = value ?? undefined;
    else {
      const { [inSet[1]]: _, ...others } = (fields[inSet[0]] ?? {}) as Record<string, unknown>;
      fields[inSet[0]] = value === null ? others : { ...others, [inSet[1]]: value };
    }
  }
  return fields as unknown as Trigger;
};

/** A field that is always there is never emptied; a text is emptied by an empty text, the rest by null. */
export const editsToChanges = (id: Id, edits: Edits): readonly Change[] =>
  Object.keys(edits).length === 0 ? [] : [edited('trigger', id, edits)];

/**
 * The versions that the edits replace: for each field those that stood there when it was changed first, which a draft may
 * have brought from before another tab wrote; for the rest those of the page.
 */
export const versionsSeen = (page: Versions, atEdit: Versions, edits: Edits): Versions => {
  const seen: Record<string, readonly (readonly [string, number])[]> = { ...page };
  for (const field of Object.keys(edits)) seen[field] = atEdit[field] ?? page[field] ?? [];
  return seen;
};

/** What a draft has to hold of them. */
export const versionsOf = (seen: Versions, edits: Edits): Versions =>
  Object.fromEntries(Object.keys(edits).map((field) => [field, seen[field] ?? []]));
