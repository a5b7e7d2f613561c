import { fail, ok, type Result } from '@evenkeel/kernel';
import type { Place } from '@evenkeel/vault';
import type { Drafts, StoreTrouble } from './contract.ts';
import type { Database } from './database.ts';
import { type Known, putDraftRow, readDraftRow, removeDraftRow } from './draft-row.ts';
import type { Sealing } from './sealing.ts';
import { errorToTrouble } from './trouble.ts';
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
  readonly noteKept: () => void;
  readonly noteTrouble: (trouble: StoreTrouble) => StoreTrouble;
}

/** A text that is not being sealed yet. What is typed meanwhile takes its place; `undefined`: it was dropped. */
interface Waiting {
  text: string | undefined;
  readonly kept: Promise<Result<void, StoreTrouble>>;
}

export const createDrafts = ({ opened, noteKept, noteTrouble }: DraftDeps): Drafts => {
  // One after the other: the last text that was typed is the one that stays.
  const { take: inTurn } = createTurns();
  const waiting = new Map<string, Waiting>();
  const known = new Map<string, Known>();

  const keep = async (form: string, text: string): Promise<Result<void, StoreTrouble>> => {
    const vault = await opened();
    if ('type' in vault) return fail(noteTrouble(vault));
    try {
      const sealed = await vault.sealing.seal(draftPlace(form), new TextEncoder().encode(text));
      await vault.database.write(['draft'], (transaction) =>
        putDraftRow(transaction, form, sealed, known.get(form)),
      );
      known.set(form, sealed);
      noteKept();
      return ok(undefined);
    } catch (error) {
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
        const vault = await opened();
        if ('type' in vault) return undefined;
        try {
          const row = await vault.database.read(['draft'], (transaction) => readDraftRow(transaction, form));
          const bytes = await vault.sealing.open(draftPlace(form), row);
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
        const vault = await opened();
        if ('type' in vault) return;
        try {
          await vault.database.write(['draft'], (transaction) =>
            removeDraftRow(transaction, form, known.get(form)),
          );
          known.delete(form);
        } catch (error) {
          noteTrouble(errorToTrouble(error));
        }
      });
    },
  };
};
