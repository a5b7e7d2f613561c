import type { Result } from '@evenkeel/kernel';
import { describe, expect, test, vi } from 'vitest';
import corpus from '../vectors/must-fail.json' with { type: 'json' };
import frozen from '../vectors/v1.json' with { type: 'json' };
import { openFromInbox } from './inbox.ts';
import { openVault, type StoredKeyring } from './keyring.ts';
import type { Place } from './place.ts';
import { open } from './seal.ts';
import type { OpenError } from './sealed-unit.ts';
import { readSlot } from './slot.ts';
import { hexToBytes, keysOf, withBitFlipped } from './test-kit.ts';

// Thousands of ciphers, on machines of every speed.
vi.setConfig({ testTimeout: 60_000 });

const stored: StoredKeyring = {
  format: 1,
  vaultId: hexToBytes(frozen.keyring.stored.vaultId),
  inboxPublicKey: hexToBytes(frozen.keyring.stored.inboxPublicKey),
  slots: frozen.keyring.stored.slots.map(hexToBytes),
  sealed: hexToBytes(frozen.keyring.stored.sealed),
};
const keys = await keysOf(stored);
const [, unit] = frozen.units;
const [, item] = frozen.inbox;
if (unit === undefined || item === undefined) throw new Error('The vectors hold a unit and an item');
const place = unit.place as Place;
const sealedUnit = hexToBytes(unit.sealed);
const sealedItem = hexToBytes(item.sealed);

/** An error says its type and nothing else: no text, no cause, no part of the plaintext. */
const refusalOf = (result: Result<unknown, { readonly type: string }>): string => {
  if (result.ok) throw new Error('It was opened');
  expect(Object.keys(result.error)).toEqual(['type']);
  return result.error.type;
};

/** Which answer a flipped bit of a format 1 unit or item must get, by the byte it is in. */
const answerAt = (byte: number, flipped: Uint8Array, committedUpTo: number): readonly OpenError['type'][] => {
  if (byte === 0) return [(flipped[0] ?? 0) > 1 ? 'newer-version' : 'damaged'];
  return byte < committedUpTo ? ['not-for-this-key', 'damaged'] : ['damaged'];
};

describe('What was changed is refused', () => {
  test('every bit of a sealed unit, turned', async () => {
    for (let bit = 0; bit < sealedUnit.length * 8; bit++) {
      const flipped = withBitFlipped(sealedUnit, bit);
      const answer = refusalOf(await open(keys, place, flipped));
      expect(answerAt(bit >> 3, flipped, 65), `bit ${bit}`).toContain(answer);
    }
  });

  test('every bit of an inbox item, turned', async () => {
    for (let bit = 0; bit < sealedItem.length * 8; bit++) {
      const flipped = withBitFlipped(sealedItem, bit);
      // Bit 7 of the last byte of an X25519 point is ignored by RFC 7748; the context of HPKE binds it all the same.
      const answer = refusalOf(await openFromInbox(keys, item.itemId, flipped));
      expect(answerAt(bit >> 3, flipped, 65), `bit ${bit}`).toContain(answer);
    }
  });

  test('every bit of the keyring row, turned: sealed content, slot, vault id, inbox key', async () => {
    const parts: readonly [string, Uint8Array, (bytes: Uint8Array) => StoredKeyring][] = [
      ['sealed', stored.sealed, (sealed) => ({ ...stored, sealed })],
      ['slot', stored.slots[0] ?? new Uint8Array(), (slot) => ({ ...stored, slots: [slot] })],
      ['vault id', stored.vaultId, (vaultId) => ({ ...stored, vaultId })],
      ['inbox key', stored.inboxPublicKey, (inboxPublicKey) => ({ ...stored, inboxPublicKey })],
    ];
    for (const [name, bytes, row] of parts) {
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const result = await openVault(row(withBitFlipped(bytes, bit)), { type: 'open-slot' });
        expect(result.ok, `${name}, bit ${bit}`).toBe(false);
      }
    }
  });

  test('every length shorter than the whole, and one byte longer', async () => {
    for (let length = 0; length < sealedUnit.length; length++) {
      expect(refusalOf(await open(keys, place, sealedUnit.slice(0, length))), `length ${length}`).toBe(
        'damaged',
      );
    }
    for (let length = 0; length < sealedItem.length; length++) {
      const answer = refusalOf(await openFromInbox(keys, item.itemId, sealedItem.slice(0, length)));
      expect(answer, `length ${length}`).toBe('damaged');
    }
    const longer = (bytes: Uint8Array) => Uint8Array.of(...bytes, 0);
    expect(refusalOf(await open(keys, place, longer(sealedUnit)))).toBe('damaged');
    expect(refusalOf(await openFromInbox(keys, item.itemId, longer(sealedItem)))).toBe('damaged');
  });

  test.each([undefined, null, 0, '', 'text', {}, [], [1], new ArrayBuffer(200), new Uint16Array(100)])(
    '%o in the place of bytes',
    async (thing) => {
      expect(refusalOf(await open(keys, place, thing))).toBe('damaged');
      expect(refusalOf(await openFromInbox(keys, item.itemId, thing))).toBe('damaged');
      expect(refusalOf(await openVault(thing, { type: 'open-slot' }))).toBe('damaged');
      expect(refusalOf(readSlot(thing))).toBe('damaged');
    },
  );

  test('an item under every point of small order (RFC 7748, 6.1), whose secret anybody could know', async () => {
    for (const point of corpus.smallOrderPoints) {
      const forged = hexToBytes(item.sealed);
      forged.set(hexToBytes(point), 1);
      expect(refusalOf(await openFromInbox(keys, item.itemId, forged)), point).toBe('damaged');
    }
  });
});

describe('The corpus that every reader of format 1 must refuse', () => {
  test.each(corpus.units)('unit: $why', async ({ place: at, sealed, answer }) => {
    expect(refusalOf(await open(keys, at as Place, hexToBytes(sealed)))).toBe(answer);
  });

  test.each(corpus.items)('inbox item: $why', async ({ itemId, sealed, answer }) => {
    expect(refusalOf(await openFromInbox(keys, itemId, hexToBytes(sealed)))).toBe(answer);
  });

  test.each(corpus.slots)('slot: $why', ({ slot, answer }) => {
    expect(refusalOf(readSlot(hexToBytes(slot)))).toBe(answer);
  });
});
