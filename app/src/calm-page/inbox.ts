import { type Change, fail, type Moment, ok, type Result } from '@evenkeel/kernel';
import {
  createVault,
  open,
  openVault,
  type RandomBytes,
  type StoredKeyring,
  seal,
  type VaultKeys,
} from '@evenkeel/vault';
import { prepareInbox, sealToInbox } from '@evenkeel/vault/inbox';
import { sameBytes } from '../store/bytes.ts';
import type { Database } from '../store/database.ts';
import { createDrafts } from '../store/drafts.ts';
import { errorToTrouble, isNamed } from '../store/trouble.ts';
import type { CalmHost, Trouble } from './calm-host.ts';

/**
 * Saving from a page that has no store: what is saved is sealed to the vault's public key and laid into the inbox; the
 * store takes it from there when the app is opened. Works while locked. If there is no vault yet, it is made here; that
 * the app makes one at the same moment is harmless, since only one of the two rows can be added.
 */
export type Inbox = Pick<CalmHost, 'save' | 'draft' | 'isLocked'> & {
  /** Fetches the code that saving needs, before it is needed: a save must not wait for a network. */
  readonly prepare: () => Promise<void>;
};

export interface InboxDeps {
  /** Undefined where the browser gives none. */
  readonly database: Database | undefined;
  readonly random: RandomBytes;
  readonly moment: () => Moment;
  /** The mark that something was kept on this device once. */
  readonly marks: { readonly get: () => boolean; readonly set: () => void };
}

const KEYRING = 'keyring';
/** The draft of the calm field is one row, for both hosts. */
const FORM = 'calm';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const createInbox = ({ database, random, moment, marks }: InboxDeps): Inbox => {
  const readKeyring = async (from: Database): Promise<StoredKeyring | undefined> =>
    (await from.read(['keyring'], (transaction) => transaction.get('keyring', KEYRING))) as
      | StoredKeyring
      | undefined;

  /** The vault that is there, or a new one. `gone`: there was one, and the database was deleted under it. */
  const keyring = async (from: Database): Promise<Result<StoredKeyring, Trouble>> => {
    const found = await readKeyring(from);
    if (found !== undefined) return ok(found);
    if (marks.get()) return fail({ type: 'gone' });
    const { stored } = await createVault(random);
    try {
      await from.write(['keyring'], (transaction) => transaction.add('keyring', KEYRING, stored));
      return ok(stored);
    } catch (error) {
      // The app was quicker: its vault is the one.
      const other = isNamed(error, 'ConstraintError') ? await readKeyring(from) : undefined;
      if (other === undefined) throw error;
      return ok(other);
    }
  };

  /** Every way to fail is one answer; a bug in the sealing looks like a browser that refuses, and the words stay. */
  const attempt = async (
    work: (from: Database) => Promise<Result<void, Trouble>>,
  ): Promise<Result<void, Trouble>> => {
    if (database === undefined) return fail({ type: 'failed' });
    try {
      const done = await work(database);
      if (done.ok) marks.set();
      return done;
    } catch (error) {
      return fail(errorToTrouble(error));
    }
  };

  let opening: Promise<VaultKeys | undefined> | undefined;
  const keysOf = async (stored: StoredKeyring): Promise<VaultKeys | undefined> => {
    const opened = await openVault(stored, { type: 'open-slot' });
    return opened.ok ? opened.value : undefined;
  };

  /**
   * One item for each record, under the record's own id: a session that is kept again, longer, overwrites its item. The
   * store would otherwise take in two of them as two writers who had not seen each other.
   */
  const save = async (changes: readonly Change[], isSecondTry = false): Promise<Result<void, Trouble>> => {
    // Nothing to keep is not something kept: the mark would speak of a vault that was never made.
    if (changes.length === 0) return ok(undefined);
    const saved = await attempt(async (from) => {
      const vault = await keyring(from);
      if (!vault.ok) return vault;
      const at = moment().now;
      const items = await Promise.all(
        [...Map.groupBy(changes, ({ id }) => id)].map(async ([id, ofOne]) => ({
          id,
          sealed: await sealToInbox(vault.value, id, encode(JSON.stringify({ at, changes: ofOne }))),
        })),
      );
      const isSame = await from.write(['keyring', 'inbox'], async (transaction) => {
        const now = (await transaction.get('keyring', KEYRING)) as StoredKeyring | undefined;
        // Everything was sealed anew meanwhile: nobody has the old vault's key any more.
        if (!sameBytes(now?.vaultId, vault.value.vaultId)) return false;
        for (const { id, sealed } of items) await transaction.put('inbox', id, sealed);
        return true;
      });
      return isSame ? ok(undefined) : fail({ type: 'failed' });
    });
    const isStale = !saved.ok && saved.error.type === 'failed' && !isSecondTry && database !== undefined;
    return isStale ? save(changes, true) : saved;
  };

  /** False where it cannot be found out: then the page that is gone to says what is. */
  const isLocked = async (): Promise<boolean> => {
    try {
      const stored = database && (await readKeyring(database));
      if (stored === undefined) return false;
      const opened = await openVault(stored, { type: 'open-slot' });
      return !opened.ok && opened.error.type === 'locked';
    } catch {
      return false;
    }
  };

  const drafts = createDrafts({
    opened: async (toWrite) => {
      if (database === undefined) return { type: 'failed' };
      const stored = toWrite ? await keyring(database) : ok(await readKeyring(database));
      if (!stored.ok) return stored.error;
      if (stored.value === undefined) return { type: 'failed' };
      opening ??= keysOf(stored.value);
      const keys = await opening;
      if (keys === undefined) return { type: 'locked' };
      return {
        database,
        sealing: {
          keys,
          seal: (place, bytes) => seal(keys, place, bytes, random),
          open: async (place, sealed) => {
            const opened = await open(keys, place, sealed);
            return opened.ok ? opened.value : undefined;
          },
        },
      };
    },
    refresh: async () => {
      opening = undefined;
    },
    noteKept: () => marks.set(),
    noteTrouble: (trouble) => trouble,
  });

  return {
    save,
    isLocked,
    prepare: prepareInbox,
    draft: {
      keep: (text) => drafts.keep(FORM, text),
      read: () => drafts.read(FORM),
      drop: () => drafts.drop(FORM),
    },
  };
};
