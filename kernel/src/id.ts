import { assert } from './assert.ts';

/** A UUID in lower case with hyphens: version 7 for what happened, version 8 for what exists once (RFC 9562). */
export type Id = string & { readonly __id: true };

const bytesToId = (bytes: Uint8Array): Id => {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id;
};

const stamped = (bytes: Uint8Array, version: number): Id => {
  const view = new DataView(bytes.buffer);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | (version << 4));
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return bytesToId(bytes);
};

/** A version 7 id from a time in milliseconds (clamped to what 48 bits hold) and ten random bytes. RFC 9562, 5.7. */
export const uuidV7 = (at: number, random: Uint8Array): Id => {
  assert(random.length === 10, 'a version 7 id takes ten random bytes');
  const bytes = new Uint8Array(16);
  let rest = Math.min(Math.max(0, Math.floor(at)), 2 ** 48 - 1);
  for (let index = 5; index >= 0; index--) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random, 6);
  return stamped(bytes, 7);
};

const FNV_PRIME = 0x0000000001000000000000000000013bn;
const FNV_BASIS = 0x6c62272e07bb014262b821756295c58dn;
const MASK = (1n << 128n) - 1n;

/**
 * A version 8 id from a key such as `settings` or `practice/2026-11-24`: the same key gives the same id on every device,
 * so that two devices which create it offline still mean one record. FNV-1a, 128 bits; not a secret, not a signature.
 */
export const idFromKey = (key: string): Id => {
  let hash = FNV_BASIS;
  for (const byte of new TextEncoder().encode(key)) hash = ((hash ^ BigInt(byte)) * FNV_PRIME) & MASK;
  const bytes = new Uint8Array(16);
  for (let index = 15; index >= 0; index--) {
    bytes[index] = Number(hash & 0xffn);
    hash >>= 8n;
  }
  return stamped(bytes, 8);
};

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isId = (text: unknown): text is Id => typeof text === 'string' && ID.test(text);
