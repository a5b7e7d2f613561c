import { type Id, isId, type Json } from '@evenkeel/kernel';
import { bytesToJson, isArrayOf } from './json.ts';
import type { Origin, RecordState, Version } from './merge.ts';

type OriginRow = readonly [replica: string, sequence: number, lamport: number, at: number, offset: number];
type VersionRow = readonly [value: Json, origin: number];
type RecordRow = readonly [
  kind: string,
  id: Id,
  fields: readonly (readonly [string, readonly VersionRow[]])[],
];

const FORMAT = 1;

/** One segment as bytes. Replicas and times are written once and referred to by number. */
export const recordsToBytes = (records: Iterable<RecordState>): Uint8Array => {
  const origins: OriginRow[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ replica, sequence, lamport, at, offset }: Origin): number => {
    const name = `${replica}/${sequence}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, origins.length);
    return origins.push([replica, sequence, lamport, at, offset]) - 1;
  };
  const rows: RecordRow[] = [];
  for (const { kind, id, fields } of records) {
    rows.push([
      kind,
      id,
      [...fields].map(
        ([field, versions]) =>
          [field, versions.map(({ value, origin }): VersionRow => [value, numberOf(origin)])] as const,
      ),
    ]);
  }
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, origins, records: rows }));
};

/** The highest Lamport counter among these records: how lately one of them was written to. */
export const lamportOf = (records: readonly RecordState[]): number => {
  let highest = 0;
  for (const { fields } of records) {
    for (const [newest] of fields.values()) highest = Math.max(highest, newest?.origin.lamport ?? 0);
  }
  return highest;
};

const isOriginRow = (row: unknown): row is OriginRow =>
  Array.isArray(row) &&
  row.length >= 5 &&
  typeof row[0] === 'string' &&
  row.slice(1, 5).every((part) => typeof part === 'number');

const isRecordRow = (row: unknown): row is RecordRow =>
  Array.isArray(row) && typeof row[0] === 'string' && isId(row[1]) && Array.isArray(row[2]);

/** Reads a segment. `undefined`: a form this app does not know, to be kept as it is. */
export const bytesToRecords = (bytes: Uint8Array): readonly RecordState[] | undefined => {
  const json = bytesToJson(bytes) as { format?: unknown; origins?: unknown; records?: unknown } | undefined;
  if (json?.format !== FORMAT) return undefined;
  const { origins: originRows, records: recordRows } = json;
  if (!isArrayOf(isOriginRow)(originRows) || !isArrayOf(isRecordRow)(recordRows)) return undefined;
  const origins = originRows.map(
    ([replica, sequence, lamport, at, offset]): Origin => ({ replica, sequence, lamport, at, offset }),
  );
  const records: RecordState[] = [];
  for (const [kind, id, fieldRows] of recordRows) {
    const fields = new Map<string, readonly Version[]>();
    for (const [field, versionRows] of fieldRows) {
      const versions: Version[] = [];
      for (const [value, number] of versionRows) {
        const origin = origins[number];
        if (origin === undefined) return undefined;
        versions.push({ value, origin });
      }
      fields.set(field, versions);
    }
    records.push({ kind, id, fields });
  }
  return records;
};
