import { fail, ok, type Result } from '@evenkeel/kernel';
import type { Drafts, StoreTrouble } from './contract.ts';
import type { Database } from './database.ts';
import { draftKey, draftPlace, type Known, putDraftRow, readDraftRow, removeDraftRow } from './draft-row.ts';
import type { Sealing } from './sealing.ts';
import { errorToTrouble, isOfBrowser } from './trouble.ts';
import { createTurns } from './turns.ts';

export interface DraftVault {
  readonly database: Database;
  readonly sealing: Pick<Sealing, 'seal' | 'open'>;
}

export interface DraftDeps {
  /** The open vault, once it is known whether there is one. `toWrite`: it may be made for this. */
  readonly opened: (toWrite: boolean) => Promise<DraftVault | StoreTrouble>;
  readonly noteKept: () => void;
  readonly noteTrouble: (trouble: StoreTrouble) => StoreTrouble;
}

/** A text that is not being sealed yet. What is typed meanwhile takes its place; `undefined`: it was dropped. */
interface Waiting {
  text: string | undefined;
  readonly kept: Promise<Result<void, StoreTrouble>>;
}

/** Drafts of forms, sealed: for the store, and for the calm page, which has none. */
export const createDrafts = ({ opened, noteKept, noteTrouble }: DraftDeps): Drafts => {
  // One after the other: the last text that was typed is the one that stays.
  const { take: inTurn } = createTurns();
  const waiting = new Map<string, Waiting>();
  const known = new Map<string, Known>();

  const keep = async (form: string, text: string): Promise<Result<void, StoreTrouble>> => {
    const key = draftKey(form);
    try {
      const vault = await opened(true);
      if ('type' in vault) return fail(noteTrouble(vault));
      const sealed = await vault.sealing.seal(draftPlace(key), new TextEncoder().encode(text));
      await vault.database.write(['draft'], (transaction) =>
        putDraftRow(transaction, key, sealed, known.get(form)),
      );
      known.set(form, sealed);
      noteKept();
      return ok(undefined);
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
