import { assert, type Change, type Id, type Json } from '@evenkeel/kernel';
import type { Dot, Seen } from './contract.ts';
import { DELETED, dotOf, type RecordState, type RecordWrite, recordKey } from './merge.ts';

/** A row of the log holds at most this many records' changes; more make more rows of the same transaction. */
const BATCH_SIZE = 256;

/** What every edit says beside its fields, and what a deletion says. */
const fieldsOf = (change: Change): readonly (readonly [string, Json])[] => {
  if (change.type === 'delete') return [[DELETED, true]];
  const fields = Object.entries(change.fields).filter(([, value]) => value !== undefined);
  assert(!fields.some(([field]) => field === DELETED), 'no kind has a field named deleted');
  return [...fields, [DELETED, false]];
};

/**
 * Turns a rule's wishes into writes that name the versions they replace: those the page showed (`seen`), else those that are
 * live now. A record that is named twice is written once, the later value counts: one commit is one dot.
 */
export const changesToWrites = (
  changes: readonly Change[],
  records: ReadonlyMap<string, RecordState>,
  seen: Readonly<Record<Id, Seen>> | undefined,
): readonly RecordWrite[] => {
  const byKey = new Map<string, { kind: string; id: Id; fields: Map<string, Json> }>();
  for (const change of changes) {
    const key = recordKey(change.kind, change.id);
    const record = byKey.get(key) ?? { kind: change.kind, id: change.id, fields: new Map<string, Json>() };
    for (const [field, value] of fieldsOf(change)) record.fields.set(field, value);
    byKey.set(key, record);
  }
  const seenOf = (key: string, id: Id, field: string): readonly Dot[] => {
    const shown = seen?.[id];
    if (shown !== undefined) return shown[field] ?? [];
    return (records.get(key)?.fields.get(field) ?? []).map(({ origin }) => dotOf(origin));
  };
  return [...byKey].map(([key, { kind, id, fields }]) => ({
    kind,
    id,
    writes: [...fields].map(([field, value]) => ({ field, value, seen: seenOf(key, id, field) })),
  }));
};

export const inBatches = (writes: readonly RecordWrite[]): readonly (readonly RecordWrite[])[] => {
  const batches: (readonly RecordWrite[])[] = [];
  for (let start = 0; start < writes.length; start += BATCH_SIZE) {
    batches.push(writes.slice(start, start + BATCH_SIZE));
  }
  return batches;
};
