import { fail, ok, type Result, type Secret } from '@evenkeel/kernel';
import type { RandomBytes, StoredKeyring } from '@evenkeel/vault';
import {
  changePassphrase as changeSlot,
  generatePassphrase,
  lockBy,
  openBy,
} from '@evenkeel/vault/passphrase';
import { toHex } from './bytes.ts';
import { refusalFor } from './condition.ts';
import type { LockTrouble, SetTrouble, Tries } from './contract.ts';
import type { Transaction } from './database.ts';
import { FOLD_LOCK } from './folding.ts';
import { KEYRING_KEY, SEGMENT_SIZE } from './head.ts';
import { hasPassphrase, readKeyring } from './keyring.ts';
import type { LockingDeps } from './locking.ts';
import type { OpenName } from './open-field.ts';
import { createSealing, type Sealing } from './sealing.ts';

/** Opening by the passphrase, setting and changing it: fetched when somebody does it; the list of words on its own. */

/** @public */
export { checkPassphrase } from '@evenkeel/vault/passphrase';

/**
 * Six of the 2048 words of BIP-39's English list: plain, told apart by their first four letters.
 * @public
 */
export const makePassphrase = async (random: RandomBytes): Promise<Secret<string>> => {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  return generatePassphrase(wordlist, random);
};

/** @public */
export const changeTries = async (
  { database }: Pick<LockingDeps['deps'], 'database'>,
  to: (kept: Tries | undefined) => Tries | undefined,
): Promise<void> => {
  const found = await database;
  if (!found.ok) return;
  const name: OpenName = 'lockTries';
  const change = async (transaction: Transaction): Promise<void> => {
    const next = to((await transaction.get('open', name)) as Tries | undefined);
    if (next === undefined) await transaction.remove('open', name);
    else await transaction.put('open', name, next);
  };
  await found.value.write(['open'], change).catch(() => undefined);
};

/** @public */
export const openByPassphrase = (
  { deps, life, condition, turns }: LockingDeps,
  passphrase: Secret<string>,
): Promise<Result<void, LockTrouble>> =>
  turns.take(async () => {
    if (condition.isOpen()) return ok(undefined);
    const answer = await life.open(openBy({ passphrase, derive: deps.derive }));
    if (answer === 'wrong') return fail({ type: 'wrong' });
    return condition.isOpen() ? ok(undefined) : fail(refusalFor(condition));
  });

/** So many times in a row another tab may write in between before it is given up. */
const PATIENCE = 20;

/** One try to seal everything anew, in a turn. `again`: something was written meanwhile, or is still on its way. */
const resealOnce = async (
  { deps, life, condition, pause }: LockingDeps,
  next: Sealing,
  stored: StoredKeyring,
): Promise<'rekeyed' | 'again' | SetTrouble> => {
  if (!(await life.follow())) return refusalFor(condition);
  await life.drain();
  const [vault, session] = [life.vault(), life.session()];
  if (vault === undefined || session === undefined) return refusalFor(condition);
  // Another tab was quicker: the words that were chosen there hold, and no other take their place unasked.
  if (hasPassphrase(await readKeyring(vault.database))) return { type: 'failed' };
  if (!condition.isComplete()) return 'again';
  // What cannot be opened now could never be opened again.
  if (session.keptRows.size > 0 || session.unreadSegments().length > 0) return { type: 'unreadable' };
  const { openFromInbox, sealToInbox } = await import('@evenkeel/vault/inbox');
  const spans = new Map((await deps.loadKinds()).map((kind) => [kind.name, kind.span]));
  // Only the first passphrase seals anew; whoever opens needs none of it.
  const { rekey } = await import('./rekey.ts');
  const outcome = await rekey(session, {
    database: vault.database,
    old: vault.sealing,
    next,
    stored,
    spanOf: (kind) => spans.get(kind) ?? 'moment',
    openItem: async (id, sealed) => {
      const opened = await openFromInbox(vault.sealing.keys, id, sealed);
      return opened.ok ? opened.value : undefined;
    },
    sealItem: (id, bytes) => sealToInbox(stored, id, bytes),
    newName: () => toHex(deps.random(12)),
    pause,
    segmentSize: deps.segmentSize ?? SEGMENT_SIZE,
  });
  if (outcome === 'unsound') return { type: 'failed' };
  if (outcome === 'stale') return 'again';
  // What is committed is committed, whatever becomes of reading it again.
  await life.adopt(next).catch(condition.noteTrouble);
  return 'rekeyed';
};

/** The first passphrase. Seals everything anew while no other tab folds or does the same. */
export const setPassphrase = async (
  locking: LockingDeps,
  passphrase: Secret<string>,
): Promise<Result<void, SetTrouble>> => {
  const { deps, condition, turns } = locking;
  const { stored, keys } = await deps.vault.createVault(
    deps.random,
    lockBy({ passphrase, derive: deps.derive }),
  );
  // The slot on which everything will depend is tried before anything depends on it.
  const tried = await deps.vault.openVault(stored, openBy({ passphrase, derive: deps.derive }));
  if (!tried.ok) return fail({ type: 'failed' });
  const next = createSealing(deps.vault, keys, deps.random);
  const once = () => turns.take(() => resealOnce(locking, next, stored));
  for (let tries = 0; tries < PATIENCE; tries++) {
    await condition.untilComplete();
    const outcome = await (deps.locks?.request(FOLD_LOCK, { ifAvailable: false }, once) ?? once());
    if (outcome === 'rekeyed') return ok(undefined);
    if (outcome !== 'again') return fail(outcome);
  }
  return fail(condition.noteTrouble(undefined));
};

/** Wraps the same keys in another passphrase: one row is written, and is either the old or the new. */
export const changePassphrase = async (
  { deps: { database, derive, random } }: LockingDeps,
  old: Secret<string>,
  next: Secret<string>,
): Promise<Result<void, LockTrouble>> => {
  const found = await database;
  if (!found.ok) return fail({ type: 'failed' });
  const before = (await readKeyring(found.value)) as StoredKeyring | undefined;
  const by = (passphrase: Secret<string>) => ({ passphrase, derive });
  const changed = await changeSlot(before, by(old), by(next), random);
  if (!changed.ok) return fail({ type: changed.error.type === 'not-for-this-key' ? 'wrong' : 'failed' });
  const isWritten = await found.value.write(['keyring'], async (transaction) => {
    const now = (await transaction.get('keyring', KEYRING_KEY)) as StoredKeyring | undefined;
    if (now?.slots.join('/') !== before?.slots.join('/')) return false;
    await transaction.put('keyring', KEYRING_KEY, changed.value);
    return true;
  });
  return isWritten ? ok(undefined) : fail({ type: 'failed' });
};
