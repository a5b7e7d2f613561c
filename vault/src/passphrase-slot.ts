import { ok, type Result, Secret } from '@evenkeel/kernel';
import { type Bytes, concat, copyOf, lengthPrefixed, u16, u32 } from './bytes.ts';
import {
  type Opener,
  type OpenVaultError,
  openContent,
  openVault,
  readRootKey,
  type SlotWrap,
  type StoredKeyring,
} from './keyring.ts';
import { forget } from './keyring-content.ts';
import { type DeriveKey, passphraseToBytes } from './passphrase.ts';
import { createDraw, type RandomBytes } from './random.ts';
import { FORMAT, openUnit, sealUnit, type UnitKey } from './sealed-unit.ts';
import { ARGON2ID, SLOT_KIND, type Slot } from './slot.ts';
import { importBaseKey } from './vault-keys.ts';

/** A door of its own, `@evenkeel/vault/passphrase`: a vault that is open, or is opened by another tab, needs none of it. */
export { checkPassphrase, generatePassphrase, PASSPHRASE_LENGTH } from './passphrase.ts';

/** What a new slot asks of Argon2id: the second choice of RFC 9106, 4, with one lane, because a browser has one. */
const NEW_SLOT = { memoryKiB: 65_536, passes: 3 } as const;

/** A passphrase, to lock with or to open with. */
export interface PassphraseLock {
  readonly passphrase: Secret<string>;
  readonly derive: DeriveKey;
}

type PassphraseSlot = Extract<Slot, { kind: 'passphrase' }>;

const slotKeyOf = async (
  { passphrase, derive }: PassphraseLock,
  request: { readonly salt: Bytes; readonly memoryKiB: number; readonly passes: number },
): Promise<UnitKey> => {
  const typed = passphraseToBytes(passphrase);
  const derived = await derive(typed, request);
  const base = await importBaseKey(derived);
  forget(typed, derived);
  return { base, purpose: 'evenkeel/1/slot/passphrase' };
};

/** The root key as a slot of kind 2; the whole header and the vault id are bound to it. */
const wrapInPassphrase = async (
  rootKey: Bytes,
  vaultId: Bytes,
  lock: PassphraseLock,
  draw: (length: number) => Bytes,
): Promise<Bytes> => {
  const request = { ...NEW_SLOT, salt: draw(ARGON2ID.salt) };
  const parameters = concat(
    Uint8Array.of(ARGON2ID.algorithm),
    u32(request.memoryKiB),
    u32(request.passes),
    u32(ARGON2ID.lanes),
    request.salt,
  );
  const header = concat(Uint8Array.of(FORMAT, SLOT_KIND.passphrase), u16(parameters.length), parameters);
  const wrapped = await sealUnit(
    await slotKeyOf(lock, request),
    lengthPrefixed(header, vaultId),
    rootKey,
    draw,
  );
  return concat(header, wrapped);
};

/** Nothing, whatever is wrong: the passphrase, the slot, or the vault that it was put into. */
const unwrapByPassphrase = async (
  slot: PassphraseSlot,
  vaultId: Bytes,
  lock: PassphraseLock,
): Promise<Secret<Bytes> | undefined> => {
  const key = await slotKeyOf(lock, slot);
  const opened = await openUnit(key, lengthPrefixed(slot.header, vaultId), slot.wrapped);
  return opened.ok ? new Secret(opened.value) : undefined;
};

/** Also one whose numbers are out of range: a new passphrase replaces it. */
const isPassphraseSlot = (slot: Uint8Array): boolean =>
  slot[0] === FORMAT && slot[1] === SLOT_KIND.passphrase;

/** Locks a new vault by a passphrase. */
export const lockBy =
  (lock: PassphraseLock): SlotWrap =>
  (rootKey, vaultId, draw) =>
    wrapInPassphrase(rootKey, vaultId, lock, draw);

/** Opens a vault by a passphrase. */
export const openBy = (lock: PassphraseLock): Opener => ({
  type: 'slot',
  unwrap: async (slots, vaultId) => {
    for (const slot of slots) {
      const rootKey = slot.kind === 'passphrase' ? await unwrapByPassphrase(slot, vaultId, lock) : undefined;
      if (rootKey !== undefined) return rootKey;
    }
    return undefined;
  },
});

/**
 * Wraps the same root key in a new passphrase: one slot changes, and nothing that was sealed. The old passphrase is asked
 * for again, because the root key is in no memory. The old slot stays in the browser's files for a while, and in every
 * copy made before.
 */
export const changePassphrase = async (
  stored: unknown,
  old: PassphraseLock,
  next: PassphraseLock,
  random: RandomBytes,
): Promise<Result<StoredKeyring, OpenVaultError>> => {
  const found = await readRootKey(stored, openBy(old));
  if (!found.ok) return found;
  const { keyring, rootKey } = found.value;
  const keys = await openContent(keyring, rootKey);
  if (!keys.ok) {
    forget(rootKey.reveal());
    return keys;
  }
  const slot = await wrapInPassphrase(rootKey.reveal(), copyOf(keyring.vaultId), next, createDraw(random));
  forget(rootKey.reveal());
  const changed = { ...keyring, slots: [slot, ...keyring.slots.filter((other) => !isPassphraseSlot(other))] };
  // Tried before the old slot goes: one wrong derivation would close the vault for ever.
  const tried = await openVault(changed, openBy(next));
  return tried.ok ? ok(changed) : tried;
};
