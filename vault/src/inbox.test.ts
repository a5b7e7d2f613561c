import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { openFromInbox, prepareInbox, sealToInbox } from './inbox.ts';
import { createVault } from './keyring.ts';
import { bytesToHex, chance, withBitFlipped } from './test-kit.ts';

// Thousands of ciphers, on machines of every speed.
vi.setConfig({ testTimeout: 60_000 });

const { stored, keys } = await createVault(chance);
const { keys: strange } = await createVault(chance);
const itemId = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

describe('An item of the inbox', () => {
  test('is sealed with the public part alone, and opens with the keys', async () => {
    const publicPart = { ...stored, slots: [new Uint8Array(1)], sealed: new Uint8Array(0) };
    await fc.assert(
      fc.asyncProperty(
        itemId,
        fc.uint8Array({ maxLength: 2_000 }),
        fc.boolean(),
        async (id, plain, handedIn) => {
          const random = handedIn ? [chance] : [];
          const sealed = await sealToInbox(publicPart, id, plain, ...random);
          expect(sealed).toHaveLength(plain.length + 81);
          expect(await openFromInbox(keys, id, sealed)).toEqual({ ok: true, value: new Uint8Array(plain) });
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is refused once any bit of it was turned', async () => {
    const sealed = await sealToInbox(stored, 'a', Uint8Array.of(1, 2, 3), chance);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: sealed.length * 8 - 1 }), async (bit) => {
        expect((await openFromInbox(keys, 'a', withBitFlipped(sealed, bit))).ok).toBe(false);
      }),
    );
  });

  test('is damaged under another id: it cannot stand for two items', async () => {
    const sealed = await sealToInbox(stored, 'a', Uint8Array.of(1), chance);
    expect(await openFromInbox(keys, 'b', sealed)).toEqual({ ok: false, error: { type: 'damaged' } });
  });

  test('is not for another vault, nor for this key under another vault id', async () => {
    const sealed = await sealToInbox(stored, 'a', Uint8Array.of(1), chance);
    const refused = { ok: false, error: { type: 'not-for-this-key' } };
    expect(await openFromInbox(strange, 'a', sealed)).toEqual(refused);
    expect(await openFromInbox({ ...keys, vaultId: strange.vaultId }, 'a', sealed)).toEqual(refused);
  });

  test('never has the same ephemeral key or ciphertext as another of the same text', async () => {
    const items = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        sealToInbox(stored, 'a', new Uint8Array(16), index % 2 ? chance : undefined),
      ),
    );
    expect(new Set(items.map((item) => bytesToHex(item.subarray(1, 33)))).size).toBe(200);
    expect(new Set(items.map((item) => bytesToHex(item.subarray(65)))).size).toBe(200);
  });

  test('has an id of well-formed text', async () => {
    for (const id of ['', '\ud800']) {
      await expect(sealToInbox(stored, id, Uint8Array.of(1), chance)).rejects.toThrow('item id');
    }
  });

  test('is not made for a keyring that is none, or of a newer format: nobody might ever open it', async () => {
    for (const change of [
      { format: 2 as 1 },
      { inboxPublicKey: new Uint8Array(31) },
      { vaultId: new Uint8Array(0) },
    ]) {
      await expect(sealToInbox({ ...stored, ...change }, 'a', Uint8Array.of(1))).rejects.toThrow('keyring');
    }
  });

  test('is what the bytes were when it was asked for, whatever is done to them meanwhile', async () => {
    const plain = Uint8Array.of(1, 2, 3);
    const sealing = sealToInbox(stored, 'a', plain);
    plain.fill(0);
    expect(await openFromInbox(keys, 'a', await sealing)).toEqual({
      ok: true,
      value: Uint8Array.of(1, 2, 3),
    });
  });

  test('can be prepared for, so that sealing waits for no network', async () => {
    await expect(prepareInbox()).resolves.toBeUndefined();
  });
});
