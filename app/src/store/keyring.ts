import type { Database } from './database.ts';
import type { StoreDeps } from './deps.ts';
import { emptyManifest, HEAD_KEY, type HeadRow, headPlace, KEYRING_KEY, manifestToBytes } from './head.ts';
import { createSealing, type Sealing } from './sealing.ts';

type Deps = Pick<StoreDeps, 'vault' | 'random' | 'marks'>;

const newHead = async (sealing: Sealing): Promise<HeadRow> => ({
  format: 1,
  vaultId: sealing.keys.vaultId,
  generation: 0,
  foldedTo: 0,
  sealed: await sealing.seal(headPlace(0), manifestToBytes(emptyManifest)),
});

const isTaken = (error: unknown): boolean => error instanceof Error && error.name === 'ConstraintError';

const createKeyring = async (database: Database, { vault, random }: Deps): Promise<Sealing | 'taken'> => {
  const { stored, keys } = await vault.createVault(random);
  const sealing = createSealing(vault, keys, random);
  const head = await newHead(sealing);
  try {
    await database.write(['keyring', 'head'], async (transaction) => {
      await transaction.add('keyring', KEYRING_KEY, stored);
      await transaction.add('head', HEAD_KEY, head);
    });
    return sealing;
  } catch (error) {
    if (isTaken(error)) return 'taken';
    throw error;
  }
};

/** A keyring without a head was made by the calm page, which needs no more than that to seal into the inbox. */
const addHead = async (database: Database, sealing: Sealing): Promise<void> => {
  const head = await newHead(sealing);
  try {
    await database.write(['head'], (transaction) => transaction.add('head', HEAD_KEY, head));
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
};

/**
 * Opens the vault of this device, or makes one where nothing was ever kept. `gone`: the mark says that something was, and
 * it is not there any more; a fresh vault would hide that. Throws what the browser throws.
 */
export const openKeyring = async (
  database: Database,
  deps: Deps,
): Promise<Sealing | 'gone' | 'newer' | 'damaged'> => {
  const found = await database.read(['keyring', 'head', 'log'], async (transaction) => ({
    keyring: await transaction.get('keyring', KEYRING_KEY),
    head: await transaction.get('head', HEAD_KEY),
    lastRow: await transaction.lastKey('log'),
  }));
  if (found.keyring === undefined) {
    // What is sealed and has no keyring any more can never be opened: no fresh vault is put over it.
    const isLeftOver = found.head !== undefined || found.lastRow !== undefined;
    if (deps.marks.get() || isLeftOver) return 'gone';
    const made = await createKeyring(database, deps);
    return made === 'taken' ? openKeyring(database, deps) : made;
  }
  const opened = await deps.vault.openVault(found.keyring, { type: 'open-slot' });
  // A slot of another kind is of a newer app; this one makes the open slot only.
  if (!opened.ok)
    return opened.error.type === 'newer-version' || opened.error.type === 'locked' ? 'newer' : 'damaged';
  const sealing = createSealing(deps.vault, opened.value, deps.random);
  if (found.head !== undefined) return sealing;
  if (found.lastRow !== undefined) return 'damaged';
  await addHead(database, sealing);
  return sealing;
};
