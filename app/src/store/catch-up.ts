import { sameBytes } from './bytes.ts';
import type { Database } from './database.ts';
import { HEAD_KEY, type HeadRow, readHeadRow } from './head.ts';
import { openRows } from './opening.ts';
import type { Sealing } from './sealing.ts';
import type { Session } from './session.ts';

/** The head of this vault, or why there is none to follow. */
const readSameHead = (
  row: unknown,
  vaultId: Uint8Array,
): HeadRow | 'gone' | 'newer' | 'reopen' | 'rekeyed' => {
  if (row === undefined) return 'gone';
  const head = readHeadRow(row);
  if (head === 'newer') return 'newer';
  if (head === 'damaged') return 'reopen';
  return sameBytes(head.vaultId, vaultId) ? head : 'rekeyed';
};

/**
 * Applies the rows that other tabs wrote since. `reopen`: too much has happened (rows were folded away, or a fold came while
 * older records were still on their way), so everything must be read anew. `rekeyed`: under the keys that this tab has nothing can be read any more.
 */
export const catchUp = async (
  database: Database,
  sealing: Sealing,
  session: Session,
  isComplete: boolean,
): Promise<'same' | 'reopen' | 'gone' | 'newer' | 'rekeyed'> => {
  const after = session.applied();
  const found = await database.read(['head', 'log'], async (transaction) => ({
    row: await transaction.get('head', HEAD_KEY),
    rows: await transaction.rows('log', { from: after + 1 }),
  }));
  const head = readSameHead(found.row, session.head().vaultId);
  if (typeof head === 'string') return head;

  // One missing row and the next fold from here would write older versions over newer ones.
  const last = Math.max(after, head.foldedTo, (found.rows.at(-1)?.key as number | undefined) ?? 0);
  if (found.rows.length !== last - after) return 'reopen';
  if (head.generation !== session.head().generation) {
    if (!isComplete) return 'reopen';
    const base = await sealing.openManifest(head);
    if (base === 'newer') return 'newer';
    const previous = head.previous === undefined ? undefined : await sealing.openManifest(head.previous);
    // The plain numbers steer every commit; they must be the sealed ones.
    if (base?.foldedTo !== head.foldedTo || previous === 'newer') return 'reopen';
    session.applyRows(await openRows(sealing, after, found.rows));
    session.adopt(head, base, previous);
    return 'same';
  }
  session.applyRows(await openRows(sealing, after, found.rows));
  return 'same';
};
