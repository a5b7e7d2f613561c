import type { Bytes } from './bytes.ts';
import { openVault, type StoredKeyring } from './keyring.ts';
import type { RandomBytes } from './random.ts';
import type { VaultKeys } from './vault-keys.ts';

export const hexToBytes = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const chance: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Bytes that count up from `first`, over all draws: sound enough for the checks, the same on every run. */
export const counting = (first: number): RandomBytes => {
  let next = first;
  return (length) => Uint8Array.from({ length }, () => next++ % 256);
};

export const keysOf = async (stored: StoredKeyring): Promise<VaultKeys> => {
  const opened = await openVault(stored, { type: 'open-slot' });
  if (!opened.ok) throw new Error(`The vault is ${opened.error.type}`);
  return opened.value;
};

/** The bytes with one bit turned, counted from the first bit of the first byte. */
export const withBitFlipped = (bytes: Uint8Array, bit: number): Bytes => {
  const copy = new Uint8Array(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7));
  return copy;
};
