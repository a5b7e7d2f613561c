import { fail, ok, type Result } from '@evenkeel/kernel';
import { sameBytes } from './bytes.ts';
import type { Drafts, StoreTrouble } from './contract.ts';
import type { Database } from './database.ts';
import { draftKey, draftPlace, type Known, putDraftRow, readDraftRow, removeDraftRow } from './draft-row.ts';
import type { Sealing } from './sealing.ts';
import { errorToTrouble, isOfBrowser } from './trouble.ts';
import { createTurns } from './turns.ts';

export interface DraftVault {
  readonly database: Database;
  readonly sealing: Pick<Sealing, 'keys' | 'seal' | 'open'>;
}

export interface DraftDeps {
  /** The open vault, once it is known whether there is one. `toWrite`: it may be made for this. */
  readonly opened: (toWrite: boolean) => Promise<DraftVault | StoreTrouble>;
  /** Everything was sealed anew under other keys: looks what they are. */
  readonly refresh: () => Promise<void>;
  readonly noteKept: () => void;
  readonly noteTrouble: (trouble: StoreTrouble) => StoreTrouble;
}

/** A text that is not being sealed yet. What is typed meanwhile takes its place; `undefined`: it was dropped. */
interface Waiting {
  text: string | undefined;
  readonly kept: Promise<Result<void, StoreTrouble>>;
}

/** Drafts of forms, sealed: for the store, and for the calm page, which has none. */
export const createDrafts = ({ opened, refresh, noteKept, noteTrouble }: DraftDeps): Drafts => {
  // One after the other: the last text that was typed is the one that stays.
  const { take: inTurn } = createTurns();
  const waiting = new Map<string, Waiting>();
  const known = new Map<string, Known>();

  /** False if everything was sealed anew under other keys: nothing could ever open this one. */
  const write = async ({ database, sealing }: DraftVault, form: string, text: string): Promise<boolean> => {
    const key = draftKey(form);
    const sealed = await sealing.seal(draftPlace(key), new TextEncoder().encode(text));
    const isWritten = await database.write(['keyring', 'draft'], async (transaction) => {
      const row = (await transaction.get('keyring', 'keyring')) as { readonly vaultId?: unknown } | undefined;
      if (row !== undefined && !sameBytes(row.vaultId, sealing.keys.vaultId)) return false;
      await putDraftRow(transaction, key, sealed, known.get(form));
      return true;
    });
    if (isWritten) known.set(form, sealed);
    return isWritten;
  };

  const keep = async (
    form: string,
    text: string,
    isSecondTry = false,
  ): Promise<Result<void, StoreTrouble>> => {
    try {
      const vault = await opened(true);
      if ('type' in vault) return fail(noteTrouble(vault));
      if (await write(vault, form, text)) {
        noteKept();
        return ok(undefined);
      }
      if (isSecondTry) return fail(noteTrouble({ type: 'locked' }));
      await refresh();
      return keep(form, text, true);
    } catch (error) {
      if (!isOfBrowser(error)) throw error;
      return fail(noteTrouble(errorToTrouble(error)));
    }
  };

  return {
    keep: (form, text) => {
      const before = waiting.get(form);
      if (before !== undefined) {
        before.text = text;
        return before.kept;
      }
      const mine: Waiting = {
        text,
        kept: inTurn(async () => {
          if (waiting.get(form) === mine) waiting.delete(form);
          return mine.text === undefined ? ok(undefined) : keep(form, mine.text);
        }),
      };
      waiting.set(form, mine);
      return mine.kept;
    },
    read: (form) =>
      inTurn(async () => {
        const key = draftKey(form);
        try {
          const vault = await opened(false);
          if ('type' in vault) return undefined;
          const row = await vault.database.read(['draft'], (transaction) => readDraftRow(transaction, key));
          const bytes = await vault.sealing.open(draftPlace(key), row);
          if (bytes === undefined || !(row instanceof Uint8Array)) return undefined;
          known.set(form, row);
          return new TextDecoder().decode(bytes);
        } catch {
          return undefined;
        }
      }),
    drop: (form) => {
      const before = waiting.get(form);
      if (before !== undefined) before.text = undefined;
      waiting.delete(form);
      return inTurn(async () => {
        try {
          const vault = await opened(false);
          if ('type' in vault) return;
          await vault.database.write(['draft'], (transaction) =>
            removeDraftRow(transaction, draftKey(form), known.get(form)),
          );
          known.delete(form);
        } catch (error) {
          // What could not be deleted is sealed, and overwritten by the next draft.
          noteTrouble(errorToTrouble(error));
        }
      });
    },
  };
};
