import type { Opener, OpenVaultError, StoredKeyring, VaultKeys } from '@evenkeel/vault';
import { sameBytes } from './bytes.ts';
import type { StoreStatus } from './contract.ts';
import type { Database } from './database.ts';
import type { StoreDeps } from './deps.ts';
import { emptyManifest, HEAD_KEY, type HeadRow, headPlace, KEYRING_KEY, manifestToBytes } from './head.ts';
import { createSealing, type Sealing } from './sealing.ts';
import type { Tabs } from './tabs.ts';

type Deps = Pick<StoreDeps, 'vault' | 'random' | 'marks'>;

/** Kind of slot in byte 1 (docs/vault-format.md). */
const OPEN_SLOT = 1;

/** Whether a keyring row has slots, and none that is open to anybody. */
export const hasPassphrase = (row: unknown): boolean => {
  const slots = (row as Partial<StoredKeyring> | undefined)?.slots;
  return Array.isArray(slots) && slots.length > 0 && !slots.some((slot) => slot[1] === OPEN_SLOT);
};

export const readKeyring = (database: Database): Promise<unknown> =>
  database.read(['keyring'], (transaction) => transaction.get('keyring', KEYRING_KEY));

/** What a vault is opened with: also the keys that another tab has. */
export type KeyringOpener = Opener | { readonly type: 'keys'; readonly keys: VaultKeys };

/** The keys of a tab that has the vault open already; without one, what opens only a vault without a passphrase. */
export const openerFor = async (database: Database, tabs: Tabs): Promise<KeyringOpener> => {
  const row = await readKeyring(database);
  const keys = hasPassphrase(row) ? await tabs.askForKeys((row as StoredKeyring).vaultId) : undefined;
  return keys === undefined ? { type: 'open-slot' } : { type: 'keys', keys };
};

/**
 * `gone`: the mark says that something was kept, and it is not there any more; a fresh vault would hide that. `locked`: it
 * takes a passphrase. `wrong`: the passphrase, or the keys, open nothing here.
 */
export type KeyringRefusal = 'gone' | 'newer' | 'damaged' | 'locked' | 'wrong';

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

const refusalOf = ({ type }: OpenVaultError, opener: Opener): KeyringRefusal => {
  if (type === 'newer-version') return 'newer';
  if (type === 'locked') return 'locked';
  return type === 'not-for-this-key' && opener.type === 'slot' ? 'wrong' : 'damaged';
};

const openBy = async (
  keyring: unknown,
  opener: KeyringOpener,
  deps: Deps,
): Promise<Sealing | KeyringRefusal> => {
  if (opener.type === 'keys') {
    const { vaultId } = keyring as { readonly vaultId?: unknown };
    return sameBytes(vaultId, opener.keys.vaultId)
      ? createSealing(deps.vault, opener.keys, deps.random)
      : 'wrong';
  }
  const opened = await deps.vault.openVault(keyring, opener);
  return opened.ok ? createSealing(deps.vault, opened.value, deps.random) : refusalOf(opened.error, opener);
};

/** Opens the vault of this device, or makes one where nothing was ever kept. Throws what the browser throws. */
const openKeyring = async (
  database: Database,
  deps: Deps,
  opener: KeyringOpener = { type: 'open-slot' },
): Promise<Sealing | KeyringRefusal> => {
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
    return made === 'taken' ? openKeyring(database, deps, opener) : made;
  }
  const sealing = await openBy(found.keyring, opener, deps);
  if (typeof sealing === 'string' || found.head !== undefined) return sealing;
  if (found.lastRow !== undefined) return 'damaged';
  await addHead(database, sealing);
  return sealing;
};

/** The vault of this device, or how it is that there is none. Throws what the browser throws. */
export const findVault = async (
  deps: Deps & Pick<StoreDeps, 'database'>,
  tabs: Tabs,
  opener?: KeyringOpener,
): Promise<{ readonly database: Database; readonly sealing: Sealing } | StoreStatus | 'wrong'> => {
  const found = await deps.database;
  if (!found.ok) return { type: found.error.type === 'newer' ? 'newer' : 'failed' };
  const database = found.value;
  const sealing = await openKeyring(database, deps, opener ?? (await openerFor(database, tabs)));
  if (typeof sealing !== 'string') return { database, sealing };
  if (sealing === 'wrong') return sealing;
  return { type: sealing === 'damaged' ? 'failed' : sealing };
};
