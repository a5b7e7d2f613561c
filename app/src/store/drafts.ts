import { fail, ok, type Result } from '@evenkeel/kernel';
import { sameBytes } from './bytes.ts';
import type { Drafts, StoreTrouble } from './contract.ts';
import type { Database, Transaction } from './database.ts';
import {
  draftKey,
  draftPlace,
  draftRows,
  type Known,
  putDraftRow,
  readDraftRow,
  removeDraftRow,
} from './draft-row.ts';
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

/** A row of this tab as it lay, and what opens it: it is known again by its words once everything was sealed anew. */
interface Mine {
  readonly row: Uint8Array;
  readonly sealing: DraftVault['sealing'];
}

export interface DraftKeeper extends Drafts {
  /** It was locked: a page that outlives the lock no longer shows these drafts, so what is typed there is another. */
  readonly forget: () => void;
}

/** Drafts of forms, sealed: for the store, and for the calm page, which has none. */
export const createDrafts = ({ opened, refresh, noteKept, noteTrouble }: DraftDeps): DraftKeeper => {
  // One after the other: the last text that was typed is the one that stays.
  const { take: inTurn } = createTurns();
  const waiting = new Map<string, Waiting>();
  const known = new Map<string, Mine>();
  let forgotten = 0;

  const learn = (form: string, mine: Mine, at: number): void => {
    if (at === forgotten) known.set(form, mine);
  };

  /**
   * The row that this tab wrote or read last. Everything may have been sealed anew since, drafts too: then it is the one
   * with the same words.
   */
  const ownRow = async ({ database, sealing }: DraftVault, form: string): Promise<Known> => {
    const mine = known.get(form);
    if (mine === undefined || sameBytes(mine.sealing.keys.vaultId, sealing.keys.vaultId)) return mine?.row;
    const key = draftKey(form);
    const place = draftPlace(key);
    const text = await mine.sealing.open(place, mine.row);
    for (const row of await database.read(['draft'], (transaction) => draftRows(transaction, key)))
      if (sameBytes(text, await sealing.open(place, row))) return row;
    return undefined;
  };

  /** Runs `work` as long as the drafts are sealed under these keys; else answers false, and nothing is touched. */
  const underSameKeys = (
    { database, sealing }: DraftVault,
    work: (transaction: Transaction) => Promise<void>,
  ): Promise<boolean> =>
    database.write(['keyring', 'draft'], async (transaction) => {
      const row = (await transaction.get('keyring', 'keyring')) as { readonly vaultId?: unknown } | undefined;
      if (row !== undefined && !sameBytes(row.vaultId, sealing.keys.vaultId)) return false;
      await work(transaction);
      return true;
    });

  /** False if everything was sealed anew under other keys: nothing could ever open this one. */
  const write = async (vault: DraftVault, form: string, text: string): Promise<boolean> => {
    const key = draftKey(form);
    const at = forgotten;
    const row = await vault.sealing.seal(draftPlace(key), new TextEncoder().encode(text));
    const before = await ownRow(vault, form);
    const isWritten = await underSameKeys(vault, (transaction) => putDraftRow(transaction, key, row, before));
    if (isWritten) learn(form, { row, sealing: vault.sealing }, at);
    return isWritten;
  };

  /** The same answer as {@link write}. */
  const remove = async (vault: DraftVault, form: string, isWhole: boolean): Promise<boolean> => {
    const before = await ownRow(vault, form);
    const isRemoved = await underSameKeys(vault, (transaction) =>
      removeDraftRow(transaction, draftKey(form), isWhole ? 'any' : before),
    );
    if (isRemoved) known.delete(form);
    return isRemoved;
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

  const drop = (form: string, isWhole = false): Promise<void> => {
    const before = waiting.get(form);
    if (before !== undefined) before.text = undefined;
    waiting.delete(form);
    return inTurn(async () => {
      try {
        const vault = await opened(false);
        if ('type' in vault || (await remove(vault, form, isWhole))) return;
        await refresh();
        const anew = await opened(false);
        if (!('type' in anew)) await remove(anew, form, isWhole);
      } catch (error) {
        // What could not be deleted is sealed, and overwritten by the next draft.
        noteTrouble(errorToTrouble(error));
      }
    });
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
        const at = forgotten;
        try {
          const vault = await opened(false);
          if ('type' in vault) return undefined;
          const row = await vault.database.read(['draft'], (transaction) => readDraftRow(transaction, key));
          const bytes = await vault.sealing.open(draftPlace(key), row);
          if (bytes === undefined || !(row instanceof Uint8Array)) return undefined;
          learn(form, { row, sealing: vault.sealing }, at);
          return new TextDecoder().decode(bytes);
        } catch {
          return undefined;
        }
      }),
    drop,
    clear: (form) => drop(form, true),
    forget: () => {
      forgotten++;
      known.clear();
    },
  };
};
