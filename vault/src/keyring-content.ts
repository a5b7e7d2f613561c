import { fail, ok, type Result } from '@evenkeel/kernel';
import { type Bytes, concat, u16, u32 } from './bytes.ts';
import { FORMAT, type OpenError } from './sealed-unit.ts';

/** What the root key wraps. Raw key bytes: overwrite them as soon as they are imported (see {@link forget}). */
export interface KeyringContent {
  /** 16 random bytes. */
  readonly vaultId: Bytes;
  /** 32 random bytes: the base key of every sealed unit of epoch 0. */
  readonly epochKey: Bytes;
  /** X25519 private key, 32 bytes (RFC 7748). */
  readonly inboxKey: Bytes;
}

/** Codes of the entries. 4 and 5 are kept free for the signing and the encryption key of this device. */
export const ENTRY = { vaultId: 1, epochKey: 2, inboxKey: 3 } as const;

const entry = (type: number, value: Uint8Array): Bytes =>
  concat(Uint8Array.of(type), u16(value.length), value);

export const contentToBytes = (content: KeyringContent): Bytes =>
  concat(
    Uint8Array.of(FORMAT),
    entry(ENTRY.vaultId, content.vaultId),
    entry(ENTRY.epochKey, concat(u32(0), content.epochKey)),
    entry(ENTRY.inboxKey, content.inboxKey),
  );

const LAYOUT = [
  { type: ENTRY.vaultId, length: 16 },
  { type: ENTRY.epochKey, length: 36 },
  { type: ENTRY.inboxKey, length: 32 },
] as const;

/**
 * Reads exactly what {@link contentToBytes} writes. Anything after it (a later epoch, a device key) was written by a newer
 * app; reading only a part would lose the rest at the next rewrite, so it is `newer-version`.
 */
export const bytesToContent = (
  bytes: Bytes,
): Result<KeyringContent, Exclude<OpenError, { type: 'not-for-this-key' }>> => {
  if (bytes.length === 0) return fail({ type: 'damaged' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const format = view.getUint8(0);
  if (format !== FORMAT) return fail({ type: format > FORMAT ? 'newer-version' : 'damaged' });
  const values: Bytes[] = [];
  let offset = 1;
  for (const { type, length } of LAYOUT) {
    if (offset + 3 + length > bytes.length) return fail({ type: 'damaged' });
    if (view.getUint8(offset) !== type || view.getUint16(offset + 1) !== length)
      return fail({ type: 'damaged' });
    values.push(bytes.slice(offset + 3, offset + 3 + length));
    offset += 3 + length;
  }
  if (offset < bytes.length) return fail({ type: 'newer-version' });
  const [vaultId, epoch, inboxKey] = values;
  if (vaultId === undefined || epoch === undefined || inboxKey === undefined)
    return fail({ type: 'damaged' });
  if (epoch.subarray(0, 4).some((byte) => byte !== 0)) return fail({ type: 'newer-version' });
  const epochKey = epoch.slice(4);
  epoch.fill(0);
  return ok({ vaultId, epochKey, inboxKey });
};

/** Overwrites the secret bytes. It narrows the time they are in memory; a browser may have copies. */
export const forget = (...secrets: readonly Uint8Array[]): void => {
  for (const secret of secrets) secret.fill(0);
};
