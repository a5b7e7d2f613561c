import { fail, ok, type Result, type Secret } from '@evenkeel/kernel';
import { type Bytes, copyOf, equalBytes, isBytes } from './bytes.ts';
import { bytesToContent, contentToBytes, forget, type KeyringContent } from './keyring-content.ts';
import { type Place, placeToAssociatedData } from './place.ts';
import { createDraw, type RandomBytes } from './random.ts';
import { FORMAT, type OpenError, openUnit, sealUnit, type UnitKey } from './sealed-unit.ts';
import { openSlotToBytes, ROOT_KEY_LENGTH, readSlot, type Slot } from './slot.ts';
import { contentToKeys, importBaseKey, type VaultKeys } from './vault-keys.ts';

/** What lies in the browser's store: the row `keyring`. Plain data, no CryptoKey. */
export interface StoredKeyring {
  readonly format: 1;
  /** 16 bytes. Not secret. */
  readonly vaultId: Uint8Array;
  /** 32 bytes, X25519. Readable without a key, so that something can be saved while the vault is locked. */
  readonly inboxPublicKey: Uint8Array;
  /** Each wraps the same root key in its own way. */
  readonly slots: readonly Uint8Array[];
  /** The keyring's content as a sealed unit under the root key. */
  readonly sealed: Uint8Array;
}

/** Wraps the root key of a new vault in a slot of its own kind (passphrase-slot.ts). */
export type SlotWrap = (rootKey: Bytes, vaultId: Bytes, draw: (length: number) => Bytes) => Promise<Bytes>;

/** Finds the root key in slots of its kind; nothing, whatever is wrong. */
export type SlotUnwrap = (slots: readonly Slot[], vaultId: Bytes) => Promise<Secret<Bytes> | undefined>;

/** What a vault is opened with. */
export type Opener = { readonly type: 'open-slot' } | { readonly type: 'slot'; readonly unwrap: SlotUnwrap };

/** `locked`: there are slots, but none that this opener opens. */
export type OpenVaultError = OpenError | { readonly type: 'locked' };

export const KEYRING_PLACE: Place = { store: 'keyring', position: 'content', generation: 0 };

const rootKeyToUnitKey = async (rootKey: Bytes): Promise<UnitKey> => ({
  base: await importBaseKey(rootKey),
  purpose: 'evenkeel/1/keyring',
});

/**
 * Makes a new vault, with an open slot, or locked from its first byte on. Throws if the random source is
 * plainly broken, or without X25519 in the browser.
 */
export const createVault = async (
  random: RandomBytes,
  wrap?: SlotWrap,
): Promise<{ readonly stored: StoredKeyring; readonly keys: VaultKeys }> => {
  const draw = createDraw(random);
  const content: KeyringContent = { vaultId: draw(16), epochKey: draw(32), inboxKey: draw(32) };
  const rootKey = draw(ROOT_KEY_LENGTH);
  const keys = await contentToKeys(content);
  const plain = contentToBytes(content);
  const associatedData = placeToAssociatedData(FORMAT, content.vaultId, KEYRING_PLACE);
  const sealed = await sealUnit(await rootKeyToUnitKey(rootKey), associatedData, plain, draw);
  const slots = [wrap ? await wrap(rootKey, content.vaultId, draw) : openSlotToBytes(rootKey)];
  forget(content.epochKey, content.inboxKey, rootKey, plain);
  const { vaultId, inboxPublicKey } = keys;
  return { stored: { format: FORMAT, vaultId, inboxPublicKey, slots, sealed }, keys };
};

const hasLength = (value: unknown, length: number): value is Uint8Array =>
  isBytes(value) && value.length === length;

/** Checks the shape of what the browser gave back. */
export const readStoredKeyring = (
  stored: unknown,
): Result<StoredKeyring, Exclude<OpenError, { type: 'not-for-this-key' }>> => {
  if (typeof stored !== 'object' || stored === null) return fail({ type: 'damaged' });
  const { format, vaultId, inboxPublicKey, slots, sealed } = stored as Record<string, unknown>;
  if (typeof format === 'number' && format > FORMAT) return fail({ type: 'newer-version' });
  if (format !== FORMAT || !hasLength(vaultId, 16) || !hasLength(inboxPublicKey, 32) || !isBytes(sealed)) {
    return fail({ type: 'damaged' });
  }
  if (!Array.isArray(slots) || slots.length === 0 || !slots.every(isBytes)) return fail({ type: 'damaged' });
  return ok({ format, vaultId: copyOf(vaultId), inboxPublicKey: copyOf(inboxPublicKey), slots, sealed });
};

/** Slots that can be read. One of a newer app or a damaged one is passed over while another is sound. */
const soundSlots = (slots: readonly Uint8Array[]): Result<readonly Slot[], OpenVaultError> => {
  const read = slots.map(readSlot);
  const sound = read.flatMap((slot) => (slot.ok ? [slot.value] : []));
  if (sound.length > 0) return ok(sound);
  const isNewer = read.some((slot) => !slot.ok && slot.error.type === 'newer-version');
  return fail({ type: isNewer ? 'newer-version' : 'damaged' });
};

/** An open slot needs no opener: whoever comes is let in. */
const findRootKey = async (
  slots: readonly Slot[],
  vaultId: Bytes,
  opener: Opener,
): Promise<Result<Secret<Bytes>, OpenVaultError>> => {
  const open = slots.find((slot) => slot.kind === 'open');
  if (open !== undefined) return ok(open.rootKey);
  if (opener.type === 'open-slot') return fail({ type: 'locked' });
  const rootKey = await opener.unwrap(slots, vaultId);
  return rootKey === undefined ? fail({ type: 'not-for-this-key' }) : ok(rootKey);
};

/** Reads the row and finds the root key. Whoever asks for it must {@link forget} it. */
export const readRootKey = async (
  stored: unknown,
  opener: Opener,
): Promise<Result<{ readonly keyring: StoredKeyring; readonly rootKey: Secret<Bytes> }, OpenVaultError>> => {
  const keyring = readStoredKeyring(stored);
  if (!keyring.ok) return keyring;
  const sound = soundSlots(keyring.value.slots);
  if (!sound.ok) return sound;
  const rootKey = await findRootKey(sound.value, copyOf(keyring.value.vaultId), opener);
  return rootKey.ok ? ok({ keyring: keyring.value, rootKey: rootKey.value }) : rootKey;
};

/** The content as it was sealed under this root key for this vault, and the keys in it. The caller must forget it. */
export const openContent = async (
  { vaultId, inboxPublicKey, sealed }: StoredKeyring,
  rootKey: Secret<Bytes>,
): Promise<Result<VaultKeys, OpenVaultError>> => {
  const unitKey = await rootKeyToUnitKey(rootKey.reveal());
  const opened = await openUnit(
    unitKey,
    placeToAssociatedData(FORMAT, copyOf(vaultId), KEYRING_PLACE),
    sealed,
  );
  if (!opened.ok) return opened;
  const content = bytesToContent(opened.value);
  forget(opened.value);
  if (!content.ok) return content;
  const keys = await contentToKeys(content.value);
  forget(content.value.epochKey, content.value.inboxKey);
  const fits = equalBytes(keys.vaultId, vaultId) && equalBytes(keys.inboxPublicKey, inboxPublicKey);
  return fits ? ok(keys) : fail({ type: 'damaged' });
};

/**
 * Opens a vault. The public inbox key lies unprotected beside the sealed keyring, so it is compared with the private key
 * in there: another one is `damaged`, because what was saved while locked may have been sealed to a stranger. A wrong
 * passphrase and a changed slot are both `not-for-this-key`.
 */
export const openVault = async (
  stored: unknown,
  opener: Opener,
): Promise<Result<VaultKeys, OpenVaultError>> => {
  const found = await readRootKey(stored, opener);
  if (!found.ok) return found;
  const keys = await openContent(found.value.keyring, found.value.rootKey);
  forget(found.value.rootKey.reveal());
  return keys;
};
