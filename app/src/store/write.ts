import { sameBytes } from './bytes.ts';
import type { Database, StoreName, Transaction } from './database.ts';
import { HEAD_KEY, type HeadRow, logPlace, readHeadRow } from './head.ts';
import { batchToBytes } from './log.ts';
import { type Batch, dotOf, type RecordWrite } from './merge.ts';
import { inBatches } from './proposal.ts';
import type { Sealing } from './sealing.ts';
import type { Session } from './session.ts';

/**
 * `stale`: another tab wrote in between; apply its rows and decide again. `taken`: what goes with it was done already.
 * `rekeyed`: another tab set a passphrase, and everything is sealed under new keys.
 */
export type WriteOutcome = 'written' | 'stale' | 'taken' | 'gone' | 'newer' | 'rekeyed';

/** What must happen in the same transaction, or not at all. Answers false if it was done already. */
export interface Along {
  readonly store: StoreName;
  readonly work: (transaction: Transaction) => Promise<boolean>;
}

/** Looks, inside the transaction, whether `position` is still the next one of this vault's log. */
const checkHead = async (
  transaction: Transaction,
  known: HeadRow,
  position: number,
): Promise<WriteOutcome | undefined> => {
  const row = await transaction.get('head', HEAD_KEY);
  if (row === undefined) return 'gone';
  const head = readHeadRow(row);
  if (head === 'newer') return 'newer';
  if (head === 'damaged') return 'gone';
  if (!sameBytes(head.vaultId, known.vaultId)) return 'rekeyed';
  const last = ((await transaction.lastKey('log')) as number | undefined) ?? 0;
  return Math.max(last, head.foldedTo) + 1 === position ? undefined : 'stale';
};

const toBatches = (
  session: Session,
  by: { readonly replica: string; readonly at: number; readonly offset: number },
  writes: readonly RecordWrite[],
): readonly Batch[] => {
  const { lamport, frontier } = session.state();
  let saw = frontier;
  return inBatches(writes).map((changes, index) => {
    const batch: Batch = {
      ...by,
      sequence: session.applied() + 1 + index,
      lamport: lamport + 1 + index,
      saw,
      changes,
    };
    saw = [dotOf(batch)];
    return batch;
  });
};

/**
 * Seals the writes for the next positions of the log and adds them in one strict transaction. The position is the dot's
 * sequence and is bound by the seal, so a row cannot be moved, and two tabs cannot both have it. Resolves with `written` only
 * when the browser says that the transaction is complete. Throws what the browser throws.
 */
export const writeRows = async (
  { database, sealing }: { readonly database: Database; readonly sealing: Sealing },
  session: Session,
  by: { readonly replica: string; readonly at: number; readonly offset: number },
  writes: readonly RecordWrite[],
  along?: Along,
): Promise<WriteOutcome> => {
  const batches = toBatches(session, by, writes);
  const rows = await Promise.all(
    batches.map(async (batch) => ({
      position: batch.sequence,
      batch,
      sealed: await sealing.seal(logPlace(batch.sequence), batchToBytes(batch)),
    })),
  );
  const stores: StoreName[] = along === undefined ? ['head', 'log'] : ['head', 'log', along.store];
  try {
    const outcome = await database.write(stores, async (transaction): Promise<WriteOutcome> => {
      const refusal = await checkHead(transaction, session.head(), session.applied() + 1);
      if (refusal !== undefined) return refusal;
      if (along !== undefined && !(await along.work(transaction))) return 'taken';
      for (const { position, sealed } of rows) await transaction.add('log', position, sealed);
      return 'written';
    });
    if (outcome === 'written') session.applyRows(rows);
    return outcome;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConstraintError') return 'stale';
    throw error;
  }
};
