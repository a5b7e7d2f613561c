/**
 * Where a draft lies, so that two tabs that type into the same form lose nothing: a tab writes over, and removes, only
 * what it wrote or read itself. What another tab wrote is moved beside, and comes back once the row is free.
 */
import type { Transaction } from './database.ts';

/** The row of a form as this tab last wrote or read it, sealed. */
export type Known = Uint8Array | undefined;

const beside = (form: string): string => `${form}+`;

/** Every sealing takes fresh salt: rows with the same bytes are the same writing of the same draft. */
const isSame = (row: unknown, known: Known): boolean =>
  row instanceof Uint8Array &&
  known !== undefined &&
  row.length === known.length &&
  row.every((byte, at) => byte === known[at]);

export const readDraftRow = async (transaction: Transaction, form: string): Promise<unknown> =>
  (await transaction.get('draft', form)) ?? (await transaction.get('draft', beside(form)));

export const putDraftRow = async (
  transaction: Transaction,
  form: string,
  sealed: Uint8Array,
  known: Known,
): Promise<void> => {
  const row = await transaction.get('draft', form);
  // The other tab may have moved this one's own beside: then the two change places.
  if (row !== undefined && !isSame(row, known)) await transaction.put('draft', beside(form), row);
  else if (isSame(await transaction.get('draft', beside(form)), known))
    await transaction.remove('draft', beside(form));
  await transaction.put('draft', form, sealed);
};

export const removeDraftRow = async (transaction: Transaction, form: string, known: Known): Promise<void> => {
  for (const key of [form, beside(form)])
    if (isSame(await transaction.get('draft', key), known)) await transaction.remove('draft', key);
};
