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

/** What a vault is opened with. So far only the slot that is open to anybody. */
export type Opener = { readonly type: 'open-slot' };

/** `locked`: there are slots, but none that this opener opens. */
export type OpenVaultError = OpenError | { readonly type: 'locked' };

export const KEYRING_PLACE: Place = { store: 'keyring', position: 'content', generation: 0 };

const rootKeyToUnitKey = async (rootKey: Bytes): Promise<UnitKey> => ({
  base: await importBaseKey(rootKey),
  purpose: 'evenkeel/1/keyring',
});

/** Makes a new vault with an open slot. Throws if the random source is plainly broken, or without X25519 in the browser. */
export const createVault = async (
  random: RandomBytes,
): Promise<{ readonly stored: StoredKeyring; readonly keys: VaultKeys }> => {
  const draw = createDraw(random);
  const content: KeyringContent = { vaultId: draw(16), epochKey: draw(32), inboxKey: draw(32) };
  const rootKey = draw(ROOT_KEY_LENGTH);
  const keys = await contentToKeys(content);
  const plain = contentToBytes(content);
  const associatedData = placeToAssociatedData(FORMAT, content.vaultId, KEYRING_PLACE);
  const sealed = await sealUnit(await rootKeyToUnitKey(rootKey), associatedData, plain, draw);
  const slots = [openSlotToBytes(rootKey)];
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

/** Finds the open slot. A slot of a newer app or a damaged one is passed over if another slot opens. */
const findRootKey = (slots: readonly Uint8Array[]): Result<Secret<Bytes>, OpenVaultError> => {
  const read = slots.map(readSlot);
  const sound: Slot[] = read.flatMap((slot) => (slot.ok ? [slot.value] : []));
  const open = sound.find((slot) => slot.kind === 'open');
  if (open !== undefined) return ok(open.rootKey);
  if (sound.length > 0) return fail({ type: 'locked' });
  const isNewer = read.some((slot) => !slot.ok && slot.error.type === 'newer-version');
  return fail({ type: isNewer ? 'newer-version' : 'damaged' });
};

/**
 * Opens a vault. The public inbox key lies unprotected beside the sealed keyring, so it is compared with the private key
 * in there: another one is `damaged`, because what was saved while locked may have been sealed to a stranger.
 */
export const openVault = async (
  stored: unknown,
  _with: Opener,
): Promise<Result<VaultKeys, OpenVaultError>> => {
  const keyring = readStoredKeyring(stored);
  if (!keyring.ok) return keyring;
  const { vaultId, inboxPublicKey, slots, sealed } = keyring.value;
  const rootKey = findRootKey(slots);
  if (!rootKey.ok) return rootKey;
  const unitKey = await rootKeyToUnitKey(rootKey.value.reveal());
  forget(rootKey.value.reveal());
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
