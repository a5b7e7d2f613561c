/**
 * Where a draft lies, so that two tabs that type into the same form lose nothing: a tab writes over, and removes, only
 * what it wrote or read itself. What another tab wrote is moved beside, and comes back once the row is free.
 */
import { type Id, idFromKey } from '@evenkeel/kernel';
import type { Place } from '@evenkeel/vault';
import type { Transaction } from './database.ts';

/** The row of a form. Its name would say in the open what the draft belongs to, and when that began. */
export const draftKey = (form: string): Id => idFromKey(form);

/**
 * A draft is bound to its form, so that one cannot be shown in another's place. Its generation stays 0: nothing outside the
 * row could say which writing of it is the newest, so a counter would prove nothing. Every sealing takes fresh salt, so a row
 * that is overwritten a thousand times never meets the same key twice.
 */
export const draftPlace = (key: Id): Place => ({ store: 'draft', position: key, generation: 0 });

/** The row of a form as this tab last wrote or read it, sealed. */
export type Known = Uint8Array | undefined;

const beside = (key: Id): string => `${key}+`;
/** The form's key, of its row or the one beside it. */
export const keyOfRow = (row: string): Id => row.replace('+', '') as Id;

/** Every sealing takes fresh salt: rows with the same bytes are the same writing of the same draft. */
const isSame = (row: unknown, known: Known): boolean =>
  row instanceof Uint8Array &&
  known !== undefined &&
  row.length === known.length &&
  row.every((byte, at) => byte === known[at]);

export const readDraftRow = async (transaction: Transaction, key: Id): Promise<unknown> =>
  (await transaction.get('draft', key)) ?? (await transaction.get('draft', beside(key)));

/** All rows of a form that can have been sealed here. */
export const draftRows = async (transaction: Transaction, key: Id): Promise<readonly Uint8Array[]> => {
  const rows = [await transaction.get('draft', key), await transaction.get('draft', beside(key))];
  return rows.filter((row) => row instanceof Uint8Array);
};

export const putDraftRow = async (
  transaction: Transaction,
  key: Id,
  sealed: Uint8Array,
  known: Known,
): Promise<void> => {
  const row = await transaction.get('draft', key);
  // The other tab may have moved this one's own beside: then the two change places.
  if (row !== undefined && !isSame(row, known)) await transaction.put('draft', beside(key), row);
  else if (isSame(await transaction.get('draft', beside(key)), known))
    await transaction.remove('draft', beside(key));
  await transaction.put('draft', key, sealed);
};

/** `any`: whatever lies there, also of another tab. */
export const removeDraftRow = async (
  transaction: Transaction,
  key: Id,
  known: Known | 'any',
): Promise<void> => {
  for (const row of [key, beside(key)])
    if (known === 'any' || isSame(await transaction.get('draft', row), known))
      await transaction.remove('draft', row);
};
