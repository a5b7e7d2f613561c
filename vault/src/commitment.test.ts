import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Bytes, concat, lengthPrefixed } from './bytes.ts';
import { openUnit } from './sealed-unit.ts';
import { bytesToHex, counting, hexToBytes } from './test-kit.ts';
import { importBaseKey } from './vault-keys.ts';

/** GF(2^128) of GCM (NIST SP 800-38D, 6.3): the leftmost bit of a block is the coefficient of x^0. */
const REDUCTION = 0xe1n << 120n;
const multiply = (one: bigint, other: bigint): bigint => {
  let product = 0n;
  let shifted = other;
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((one >> bit) & 1n) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ REDUCTION : shifted >> 1n;
  }
  return product;
};
/** a^(2^128 - 2), by Fermat. */
const inverse = (value: bigint): bigint => {
  let result = 1n << 127n;
  let power = value;
  for (let bit = 1; bit < 128; bit++) {
    power = multiply(power, power);
    result = multiply(result, power);
  }
  return result;
};

const blockOf = (bytes: Uint8Array): bigint => BigInt(`0x${bytesToHex(bytes) || '0'}`);
const bytesOf = (block: bigint): Bytes => hexToBytes(block.toString(16).padStart(32, '0'));
const encrypted = (key: Bytes, block: Bytes): bigint =>
  blockOf(createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(block));

/** The tag of a ciphertext of one block is known + block · H², for what is fixed by key, nonce and associated data. */
const partsOfTag = (key: Bytes, nonce: Bytes, associatedData: Bytes) => {
  const h = encrypted(key, new Uint8Array(16));
  let hash = 0n;
  for (let at = 0; at < associatedData.length; at += 16) {
    const block = new Uint8Array(16);
    block.set(associatedData.subarray(at, at + 16));
    hash = multiply(hash ^ blockOf(block), h);
  }
  const lengths = (BigInt(associatedData.length * 8) << 64n) | 128n;
  const known = multiply(multiply(hash, h), h) ^ multiply(lengths, h);
  const mask = encrypted(key, concat(nonce, Uint8Array.of(0, 0, 0, 1)));
  return { known: known ^ mask, squared: multiply(h, h) };
};

/** One ciphertext with one tag that AES-GCM takes under both keys: GCM does not commit to its key. */
const underTwoKeys = (one: Bytes, other: Bytes, nonce: Bytes, associatedData: Bytes): Bytes => {
  const first = partsOfTag(one, nonce, associatedData);
  const second = partsOfTag(other, nonce, associatedData);
  const block = multiply(first.known ^ second.known, inverse(first.squared ^ second.squared));
  return concat(bytesOf(block), bytesOf(first.known ^ multiply(block, first.squared)));
};

const isTakenByGcm = (key: Bytes, nonce: Bytes, associatedData: Bytes, ciphertext: Bytes): boolean => {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(associatedData);
  cipher.setAuthTag(ciphertext.subarray(-16));
  cipher.update(ciphertext.subarray(0, -16));
  try {
    cipher.final();
    return true;
  } catch {
    return false;
  }
};

const PURPOSE = 'evenkeel/1/record';

describe('A ciphertext made to fit two keys', () => {
  const salt = new Uint8Array(counting(3)(32));
  const nonce = new Uint8Array(counting(90)(12));
  const associatedData = lengthPrefixed(Uint8Array.of(1), new Uint8Array(counting(7)(16)));
  const secrets = [new Uint8Array(counting(20)(32)), new Uint8Array(counting(120)(32))] as const;
  const derived = secrets.map((secret) => new Uint8Array(hkdfSync('sha256', secret, salt, PURPOSE, 64)));
  const [one = new Uint8Array(64), other = new Uint8Array(64)] = derived;
  const ciphertext = underTwoKeys(one.slice(0, 32), other.slice(0, 32), nonce, associatedData);
  const unit = (commitment: Uint8Array): Bytes =>
    concat(Uint8Array.of(1), salt, commitment, nonce, ciphertext);
  const openWith = async (secret: Bytes, sealed: Bytes): Promise<string> => {
    const opened = await openUnit(
      { base: await importBaseKey(secret), purpose: PURPOSE },
      associatedData,
      sealed,
    );
    return opened.ok ? 'opened' : opened.error.type;
  };

  test('is taken by bare AES-GCM under both: the attack is real', () => {
    for (const key of derived)
      expect(isTakenByGcm(key.slice(0, 32), nonce, associatedData, ciphertext)).toBe(true);
  });

  test('opens as a unit under no key but the one that its commitment names', async () => {
    expect(await openWith(secrets[0], unit(one.subarray(32)))).toBe('opened');
    expect(await openWith(secrets[1], unit(one.subarray(32)))).toBe('not-for-this-key');
    expect(await openWith(secrets[0], unit(other.subarray(32)))).toBe('not-for-this-key');
    expect(await openWith(secrets[1], unit(other.subarray(32)))).toBe('opened');
  });
});
