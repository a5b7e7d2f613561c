import type { GenericSchema, InferOutput, ObjectEntries } from 'valibot';
import * as v from 'valibot';

/** `synced`: sealed, will travel. `device`: sealed, stays here. (`open` fields are a closed list of their own: open-field.ts.) */
export type Scope = 'synced' | 'device';

/** `standing` lives for months and is loaded first; `moment` is dated. */
export type Span = 'standing' | 'moment';

/**
 * The stored form of one word of the domain. Each entry of `fields` is one register. `sets` names set-valued fields: each
 * element is a register of its own, stored as `name/key`, and read back as an object from key to value.
 * Fields never change meaning: a new meaning gets a new name and, if needed, a pure conversion in `upgrade`.
 */
export interface RecordKind<Fields> {
  readonly name: string;
  readonly scope: Scope;
  readonly span: Span;
  readonly schema: GenericSchema<unknown, Fields>;
  readonly sets: readonly string[];
  /** What one feature reads of another's records. It names the few fields that are read there, and is never written. */
  readonly isNeighbour?: true;
  /** Named, pure conversions at reading, oldest first. They write nothing. Unknown fields pass through word for word. */
  readonly upgrades: readonly {
    readonly name: string;
    readonly up: (old: Record<string, unknown>) => Record<string, unknown>;
  }[];
}

/** A whole number from 0 to 10. */
export const tenth = v.custom<number>(
  (value) => Number.isInteger(value) && 0 <= Number(value) && Number(value) <= 10,
);

// biome-ignore lint/suspicious/noExplicitAny: kinds of every form
export type AnyKind = RecordKind<any>;

export const recordKind = <Entries extends ObjectEntries>(
  name: string,
  form: {
    readonly scope: Scope;
    readonly span: Span;
    readonly fields: Entries;
    readonly sets?: readonly string[];
    readonly upgrades?: RecordKind<unknown>['upgrades'];
  },
): RecordKind<InferOutput<ReturnType<typeof v.object<Entries>>>> => ({
  name,
  scope: form.scope,
  span: form.span,
  schema: v.object(form.fields) as never,
  sets: form.sets ?? [],
  upgrades: form.upgrades ?? [],
});

/**
 * Another feature's kind of the same name, as far as it is read here: features know each other only by what is stored. Which
 * of the fields are sets is said again.
 */
export const neighbourKind = <Entries extends ObjectEntries>(
  name: string,
  fields: Entries,
  sets: readonly string[] = [],
): RecordKind<InferOutput<ReturnType<typeof v.object<Entries>>>> => ({
  // Scope and span are its owner's business: nothing is written by this form.
  ...recordKind(name, { scope: 'synced', span: 'moment', fields, sets }),
  isNeighbour: true,
});
