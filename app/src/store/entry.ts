import { instant, type Json } from '@evenkeel/kernel';
import * as v from 'valibot';
import type { Dot, Entry, Seen } from './contract.ts';
import { DELETED, dotOf, isDeleted, type RecordState } from './merge.ts';
import type { RecordKind } from './record-kind.ts';

/** The shown value of each field, with the elements of a set gathered in one object. A taken-out element is left out. */
const plainFields = (record: RecordState, sets: readonly string[]): Record<string, unknown> => {
  const plain: Record<string, unknown> = Object.create(null);
  for (const set of sets) plain[set] = {};
  for (const [field, versions] of record.fields) {
    const value = versions[0]?.value;
    if (field === DELETED || value === undefined) continue;
    const slash = field.indexOf('/');
    const set = slash > 0 ? field.slice(0, slash) : undefined;
    if (set === undefined || !sets.includes(set)) plain[field] = value;
    else if (value !== null) (plain[set] as Record<string, Json>)[field.slice(slash + 1)] = value;
  }
  return plain;
};

const withoutNulls = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const seenIn = (record: RecordState): Seen => {
  const seen: Record<string, readonly Dot[]> = {};
  for (const [field, versions] of record.fields) seen[field] = versions.map(({ origin }) => dotOf(origin));
  return seen;
};

/** Several live versions with different values. Two tabs that wrote the same thing do not disagree. */
const disputedIn = (record: RecordState): Record<string, readonly Json[]> => {
  const disputed: Record<string, readonly Json[]> = {};
  for (const [field, versions] of record.fields) {
    if (field === DELETED || versions.length < 2) continue;
    const values = [...new Map(versions.map(({ value }) => [JSON.stringify(value), value])).values()];
    if (values.length > 1) disputed[field] = values;
  }
  return disputed;
};

/**
 * What a page sees of a record: `deleted`, or `unreadable` if its kind's schema does not take it even after the upgrades.
 * The record itself stays as it is, fields that this app does not know included.
 */
export const recordToEntry = <Fields>(
  kind: RecordKind<Fields>,
  record: RecordState,
): Entry<Fields> | 'deleted' | 'unreadable' => (isDeleted(record) ? 'deleted' : fieldsToEntry(kind, record));

/** The same of a record whether it is deleted or not. */
export const fieldsToEntry = <Fields>(
  kind: RecordKind<Fields>,
  record: RecordState,
): Entry<Fields> | 'unreadable' => {
  const upgraded = kind.upgrades.reduce((fields, { up }) => up(fields), plainFields(record, kind.sets));
  const read = v.safeParse(kind.schema, upgraded);
  // A field that was emptied holds `null`; where the schema has no `null`, it reads as not there.
  const parsed = read.success ? read : v.safeParse(kind.schema, withoutNulls(upgraded));
  if (!parsed.success) return 'unreadable';
  let newest = { lamport: -1, at: 0 };
  for (const [first] of record.fields.values()) {
    if (first !== undefined && first.origin.lamport > newest.lamport) newest = first.origin;
  }
  return {
    id: record.id,
    kind: record.kind,
    fields: parsed.output,
    writtenAt: instant(newest.at),
    // Only a page that edits asks for these; twenty thousand records are read without.
    get seen() {
      return seenIn(record);
    },
    get disputed() {
      return disputedIn(record);
    },
  };
};
