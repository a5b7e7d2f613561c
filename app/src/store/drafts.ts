import { fail, ok, type Result } from '@evenkeel/kernel';
import type { Place } from '@evenkeel/vault';
import type { Drafts, StoreTrouble } from './contract.ts';
import type { Database } from './database.ts';
import type { Sealing } from './sealing.ts';
import { createTurns } from './turns.ts';

/**
 * A draft is bound to its form, so that one cannot be shown in another's place. Its generation stays 0: nothing outside the
 * row could say which writing of it is the newest, so a counter would prove nothing. Every sealing takes fresh salt, so a row
 * that is overwritten a thousand times never meets the same key twice.
 */
const draftPlace = (form: string): Place => ({ store: 'draft', position: form, generation: 0 });

export interface DraftDeps {
  /** The open vault, once it is known whether there is one. */
  readonly opened: () => Promise<{ readonly database: Database; readonly sealing: Sealing } | StoreTrouble>;
  readonly noteSaved: () => void;
  readonly noteTrouble: (error: unknown) => StoreTrouble;
}

export const createDrafts = ({ opened, noteSaved, noteTrouble }: DraftDeps): Drafts => {
  // One after the other: the last text that was typed is the one that stays.
  const { take: inTurn } = createTurns();
  const keep = async (form: string, text: string): Promise<Result<void, StoreTrouble>> => {
    const vault = await opened();
    if ('type' in vault) return fail(vault);
    try {
      const sealed = await vault.sealing.seal(draftPlace(form), new TextEncoder().encode(text));
      await vault.database.write(['draft'], (transaction) => transaction.put('draft', form, sealed));
      noteSaved();
      return ok(undefined);
    } catch (error) {
      return fail(noteTrouble(error));
    }
  };
  return {
    keep: (form, text) => inTurn(() => keep(form, text)),
    read: (form) =>
      inTurn(async () => {
        const vault = await opened();
        if ('type' in vault) return undefined;
        try {
          const row = await vault.database.read(['draft'], (transaction) => transaction.get('draft', form));
          if (row === undefined) return undefined;
          const bytes = await vault.sealing.open(draftPlace(form), row);
          return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
        } catch {
          return undefined;
        }
      }),
    drop: (form) =>
      inTurn(async () => {
        const vault = await opened();
        if ('type' in vault) return;
        try {
          await vault.database.write(['draft'], (transaction) => transaction.remove('draft', form));
        } catch (error) {
          noteTrouble(error);
        }
      }),
  };
};
