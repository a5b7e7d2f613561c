import { type Id, isId } from '@evenkeel/kernel';
import * as v from 'valibot';
import type { Edits, Versions } from './edits.ts';

/** What a form holds that is not kept yet. */
export interface Filled {
  /** The record that it is, or will be: chosen at the first letter, so that keeping twice writes one record. */
  readonly id: Id;
  /** What a new record began with: what it was written from, say. Nothing for one that is kept already. */
  readonly start: Edits;
  readonly edits: Edits;
  /** For each edit the versions that stood there when it was made first. */
  readonly atEdit: Versions;
}

const values = v.record(
  v.string(),
  v.union([v.string(), v.number(), v.boolean(), v.null(), v.record(v.string(), v.any())]),
);
const schema = v.object({
  id: v.custom<Id>((value) => typeof value === 'string' && isId(value)),
  start: values,
  edits: values,
  atEdit: v.record(v.string(), v.array(v.tuple([v.string(), v.number()]))),
});

export const filledToText = (filled: Filled): string => JSON.stringify(filled);

/** What the draft holds; a draft that cannot be read, or that holds nothing typed, is no draft. */
export const textToFilled = (text: string | undefined): Filled | undefined => {
  if (text === undefined) return undefined;
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success && Object.keys(read.output.edits).length > 0 ? read.output : undefined;
  } catch {
    return undefined;
  }
};
