import type { Id } from './id.ts';

/** What a field may hold: plain data that survives a worker, a disk and another device. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type FieldValue = Json;

/**
 * One wish of a rule: write these fields of this record, or delete it. A rule returns changes and does nothing itself;
 * the store turns them into dotted versions. An element of a set-valued field is a field of its own, `set/element`;
 * `null` there means that the element was taken out.
 */
export type Change =
  | {
      readonly type: 'put';
      readonly kind: string;
      readonly id: Id;
      readonly fields: Readonly<Record<string, FieldValue>>;
    }
  | { readonly type: 'delete'; readonly kind: string; readonly id: Id };

export const added = (kind: string, id: Id, fields: Readonly<Record<string, FieldValue>>): Change => ({
  type: 'put',
  kind,
  id,
  fields,
});

/** The same shape as {@link added}; the other name says that the record is there already. */
export const edited = added;

export const removed = (kind: string, id: Id): Change => ({ type: 'delete', kind, id });
