import { type Change, type Id, isId } from '@evenkeel/kernel';
import type { Database } from './database.ts';
import type { VaultFunctions } from './deps.ts';
import { bytesToJson, isArrayOf } from './json.ts';
import { changesToWrites } from './proposal.ts';
import type { Sealing } from './sealing.ts';
import type { Session } from './session.ts';
import { type WriteOutcome, writeRows } from './write.ts';

/** What the calm page saved by itself, while there was no key or no app. */
interface Item {
  readonly at: number;
  readonly changes: readonly Change[];
}

const isChange = (value: unknown): value is Change => {
  const change = value as Change;
  if (typeof change?.kind !== 'string' || !isId(change.id)) return false;
  if (change.type === 'delete') return true;
  return (
    change.type === 'put' &&
    typeof change.fields === 'object' &&
    change.fields !== null &&
    !('deleted' in change.fields)
  );
};

const readItem = (bytes: Uint8Array): Item | undefined => {
  const json = bytesToJson(bytes) as Item | undefined;
  return typeof json?.at === 'number' && isArrayOf(isChange)(json.changes) ? json : undefined;
};

/** It was written by somebody who saw nothing: it replaces nothing, and stands beside what is there. */
const blindFor = ({ changes }: Item): Record<Id, Record<string, never>> =>
  Object.fromEntries(changes.map(({ id }) => [id, {}]));

/**
 * Brings the inbox into the log: for each item one transaction adds the row and deletes the item, so it comes in once even
 * if two tabs do this at the same time. Answers how many items stay because they cannot be read, or why it stopped.
 */
export const drainInbox = async (
  deps: { readonly database: Database; readonly sealing: Sealing; readonly vault: VaultFunctions },
  currentSession: () => Session | undefined,
  by: { readonly replica: string; readonly offset: number },
  catchUp: () => Promise<boolean>,
): Promise<{ readonly unreadable: number; readonly written: number }> => {
  const items = await deps.database.read(['inbox'], (transaction) => transaction.rows('inbox'));
  let unreadable = 0;
  let written = 0;
  for (const { key, value } of items) {
    const opened = await deps.vault.openFromInbox(deps.sealing.keys, String(key), value);
    const item = opened.ok ? readItem(opened.value) : undefined;
    if (item === undefined) {
      unreadable++;
      continue;
    }
    let outcome: WriteOutcome;
    do {
      const session = currentSession();
      if (session === undefined) return { unreadable, written };
      const writes = changesToWrites(item.changes, session.state().records, blindFor(item));
      outcome = await writeRows(deps, session, { ...by, at: item.at }, writes, {
        store: 'inbox',
        work: async (transaction) => {
          if ((await transaction.get('inbox', key)) === undefined) return false;
          await transaction.remove('inbox', key);
          return true;
        },
      });
    } while (outcome === 'stale' && (await catchUp()));
    if (outcome === 'written') written++;
  }
  return { unreadable, written };
};
