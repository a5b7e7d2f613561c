import { isId } from '@evenkeel/kernel';
import { bytesToJson, isArrayOf } from './json.ts';
import type { Batch, FieldWrite, RecordWrite } from './merge.ts';

const FORMAT = 1;

/** One row of the log: a batch as bytes, before it is sealed. */
export const batchToBytes = (batch: Batch): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ format: FORMAT, ...batch }));

export const isDot = (value: unknown): value is readonly [string, number] =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';

const isWrite = (value: unknown): value is FieldWrite => {
  const { field, value: written, seen } = value as FieldWrite;
  return typeof field === 'string' && written !== undefined && isArrayOf(isDot)(seen);
};

const isRecordWrite = (value: unknown): value is RecordWrite => {
  const { kind, id, writes } = value as RecordWrite;
  return typeof kind === 'string' && isId(id) && isArrayOf(isWrite)(writes);
};

const isBatch = (value: Batch): boolean =>
  typeof value.replica === 'string' &&
  [value.sequence, value.lamport, value.at, value.offset].every(Number.isFinite) &&
  isArrayOf(isDot)(value.saw) &&
  isArrayOf(isRecordWrite)(value.changes);

/** Reads a row. `undefined`: a form this app does not know, to be kept as it is. */
export const bytesToBatch = (bytes: Uint8Array): Batch | undefined => {
  const json = bytesToJson(bytes) as ({ format?: unknown } & Batch) | undefined;
  try {
    if (json?.format !== FORMAT || !isBatch(json)) return undefined;
  } catch {
    return undefined;
  }
  const { replica, sequence, lamport, at, offset, saw, changes } = json;
  return { replica, sequence, lamport, at, offset, saw, changes };
};
