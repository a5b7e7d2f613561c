import { assert, fail, ok, type Result } from '@evenkeel/kernel';
import { type Bytes, concat, copyOf, equalBytes, isBytes, utf8 } from './bytes.ts';

/**
 * Why nothing was opened; each answer is all there is to say, whatever went wrong inside.
 * `not-for-this-key`: sealed under another key, or its salt or commitment was changed. `damaged`: not as it was sealed, or
 * not where it was sealed. `newer-version`: of a format that this code does not know; keep it.
 */
export type OpenError =
  | { readonly type: 'not-for-this-key' }
  | { readonly type: 'damaged' }
  | { readonly type: 'newer-version' };

export const FORMAT = 1;

/** The parts of a sealed unit in their order, in bytes; the ciphertext fills the rest (docs/vault-format.md). */
export const UNIT = { format: 1, salt: 32, commitment: 32, nonce: 12, tag: 16 } as const;

const SALT_AT = UNIT.format;
const COMMITMENT_AT = SALT_AT + UNIT.salt;
const NONCE_AT = COMMITMENT_AT + UNIT.commitment;
const CIPHERTEXT_AT = NONCE_AT + UNIT.nonce;

/** A base key and what it is used for; another purpose gives unrelated keys. */
export interface UnitKey {
  /** Non-extractable, HKDF, may only derive bits. */
  readonly base: CryptoKey;
  readonly purpose: string;
}

interface Derived {
  readonly key: CryptoKey;
  readonly commitment: Bytes;
}

/** HKDF-SHA-256 (RFC 5869) to 64 bytes: an AES-256 key, then 32 bytes that commit to the base key and the salt. */
const derive = async (from: UnitKey, salt: Bytes, usage: 'encrypt' | 'decrypt'): Promise<Derived> => {
  const info = utf8(from.purpose);
  const bits = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, from.base, 512),
  );
  const raw = bits.subarray(0, 32);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [usage]);
  raw.fill(0);
  return { key, commitment: bits.slice(32) };
};

/** The salt last used with a base key: a source that starts over between two seals would repeat salt and nonce. */
const lastSalt = new WeakMap<CryptoKey, Bytes>();

const freshSalt = (base: CryptoKey, draw: (length: number) => Bytes): Bytes => {
  const salt = draw(UNIT.salt);
  const last = lastSalt.get(base);
  assert(last === undefined || !equalBytes(last, salt), 'the random source does not start over');
  lastSalt.set(base, salt);
  return salt;
};

/** Seals bytes of any length, none included. `draw` gives fresh random bytes (see createDraw). */
export const sealUnit = async (
  key: UnitKey,
  associatedData: Bytes,
  bytes: Uint8Array,
  draw: (length: number) => Bytes,
): Promise<Bytes> => {
  const plain = copyOf(bytes);
  const salt = freshSalt(key.base, draw);
  const nonce = draw(UNIT.nonce);
  const derived = await derive(key, salt, 'encrypt');
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: associatedData, tagLength: 128 };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(parameters, derived.key, plain));
  return concat(Uint8Array.of(FORMAT), salt, derived.commitment, nonce, ciphertext);
};

/** Opens all of a unit or nothing. What it is given may come from anywhere. */
export const openUnit = async (
  key: UnitKey,
  associatedData: Bytes,
  sealed: unknown,
): Promise<Result<Bytes, OpenError>> => {
  if (!isBytes(sealed)) return fail({ type: 'damaged' });
  const unit = copyOf(sealed);
  const format = unit[0] ?? 0;
  if (format > FORMAT) return fail({ type: 'newer-version' });
  if (format !== FORMAT || unit.length < CIPHERTEXT_AT + UNIT.tag) return fail({ type: 'damaged' });
  const derived = await derive(key, unit.slice(SALT_AT, COMMITMENT_AT), 'decrypt');
  if (!equalBytes(derived.commitment, unit.subarray(COMMITMENT_AT, NONCE_AT))) {
    return fail({ type: 'not-for-this-key' });
  }
  const iv = unit.slice(NONCE_AT, CIPHERTEXT_AT);
  const parameters = { name: 'AES-GCM', iv, additionalData: associatedData, tagLength: 128 };
  try {
    return ok(
      new Uint8Array(await crypto.subtle.decrypt(parameters, derived.key, unit.subarray(CIPHERTEXT_AT))),
    );
  } catch {
    // WebCrypto gives nothing at all when the tag does not fit, and does not say why; neither do we.
    return fail({ type: 'damaged' });
  }
};
