import { fail, ok } from '@evenkeel/kernel';
import { describe, expect, test, vi } from 'vitest';
import frozen from '../vectors/v1.json' with { type: 'json' };
import { concat, u16, u32 } from './bytes.ts';
import { createVault, KEYRING_PLACE, openVault, type StoredKeyring } from './keyring.ts';
import { bytesToContent, contentToBytes, type KeyringContent } from './keyring-content.ts';
import { type Place, placeToAssociatedData } from './place.ts';
import { createDraw } from './random.ts';
import { open, seal } from './seal.ts';
import { openUnit, sealUnit } from './sealed-unit.ts';
import { bytesToHex, chance, counting, hexToBytes, keysOf } from './test-kit.ts';
import { importBaseKey } from './vault-keys.ts';

// Thousands of ciphers, on machines of every speed.
vi.setConfig({ testTimeout: 60_000 });

const place: Place = { store: 'log', position: '1', generation: 0 };
const opener = { type: 'open-slot' } as const;
const passphraseSlot = hexToBytes(frozen.slots[0]?.slot ?? '');
const futureSlot = Uint8Array.of(2, 1, 0, 0);

describe('A new vault', () => {
  test('opens again from what is stored, after a round through a structured clone', async () => {
    const { stored, keys } = await createVault(chance);
    const again = await keysOf(structuredClone(stored));
    const sealed = await seal(keys, place, Uint8Array.of(1, 2), chance);
    expect(await open(again, place, sealed)).toEqual(ok(Uint8Array.of(1, 2)));
    expect([again.vaultId, again.inboxPublicKey]).toEqual([stored.vaultId, stored.inboxPublicKey]);
  });

  test('stores bytes and numbers only: no CryptoKey', async () => {
    const { stored } = await createVault(chance);
    const leaves = Object.values(stored).flat();
    expect(leaves.every((leaf) => leaf === 1 || leaf instanceof Uint8Array)).toBe(true);
  });

  test('keeps the epoch key and the private inbox key out of what is stored', async () => {
    const drawn: string[] = [];
    const { stored } = await createVault((length) => {
      const bytes = chance(length);
      drawn.push(bytesToHex(bytes));
      return bytes;
    });
    const [, epochKey = 'none', inboxKey = 'none'] = drawn;
    const all = Object.values(stored)
      .flat()
      .map((leaf) => (leaf instanceof Uint8Array ? bytesToHex(leaf) : ''))
      .join();
    expect(all).not.toContain(epochKey);
    expect(all).not.toContain(inboxKey);
  });

  test('holds keys that cannot be exported', async () => {
    const { keys } = await createVault(chance);
    for (const key of [
      keys.epochKey,
      keys.inboxKey,
      (await keysOf((await createVault(chance)).stored)).epochKey,
    ]) {
      expect(key.extractable).toBe(false);
      expect(key.usages).toEqual(['deriveBits']);
      for (const format of ['raw', 'jwk', 'pkcs8'] as const) {
        await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
      }
    }
  });

  test('never makes a secret key that could be exported, not even for a moment', async () => {
    const imported = vi.spyOn(crypto.subtle, 'importKey');
    const { stored, keys } = await createVault(chance);
    await keysOf(stored);
    await open(keys, place, await seal(keys, place, Uint8Array.of(1), chance));
    const calls = imported.mock.calls.map(([, , algorithm, extractable, usages]) => ({
      algorithm,
      extractable,
      usages,
    }));
    imported.mockRestore();
    // A key without usages is a public one.
    const secret = calls.filter(({ usages }) => [...usages].length > 0);
    expect(new Set(secret.map(({ algorithm }) => algorithm))).toEqual(new Set(['HKDF', 'X25519', 'AES-GCM']));
    expect(secret.filter(({ extractable }) => extractable)).toEqual([]);
  });

  test('shares nothing with the next one', async () => {
    const [one, other] = await Promise.all([createVault(chance), createVault(chance)]);
    for (const part of ['vaultId', 'inboxPublicKey', 'sealed'] as const) {
      expect(one.stored[part]).not.toEqual(other.stored[part]);
    }
  });
});

describe('A stored keyring', () => {
  const withSlots = async (...slots: readonly Uint8Array[]): Promise<StoredKeyring> => {
    const { stored } = await createVault(chance);
    return { ...stored, slots: slots.flatMap((slot) => (slot.length === 0 ? stored.slots : [slot])) };
  };
  const theOpenOne = new Uint8Array(0);

  test('with a passphrase and no open slot is locked', async () => {
    expect(await openVault(await withSlots(passphraseSlot), opener)).toEqual(fail({ type: 'locked' }));
    expect(await openVault(await withSlots(futureSlot, passphraseSlot), opener)).toEqual(
      fail({ type: 'locked' }),
    );
  });

  test('with nothing but slots of a newer app is of a newer version', async () => {
    expect(await openVault(await withSlots(futureSlot), opener)).toEqual(fail({ type: 'newer-version' }));
  });

  test('with nothing but broken slots is damaged', async () => {
    expect(await openVault(await withSlots(Uint8Array.of(1, 1, 0, 0)), opener)).toEqual(
      fail({ type: 'damaged' }),
    );
  });

  test('opens by its open slot, whatever else it has', async () => {
    const stored = await withSlots(futureSlot, passphraseSlot, Uint8Array.of(0), theOpenOne);
    expect((await openVault(stored, opener)).ok).toBe(true);
  });

  test('with the open slot of another vault is not for this key', async () => {
    const [one, other] = await Promise.all([createVault(chance), createVault(chance)]);
    const mixed = { ...one.stored, slots: other.stored.slots };
    expect(await openVault(mixed, opener)).toEqual(fail({ type: 'not-for-this-key' }));
  });

  test('with a strange inbox key is damaged: what is saved while locked would be readable to a stranger', async () => {
    const [one, other] = await Promise.all([createVault(chance), createVault(chance)]);
    const mixed = { ...one.stored, inboxPublicKey: other.stored.inboxPublicKey };
    expect(await openVault(mixed, opener)).toEqual(fail({ type: 'damaged' }));
  });

  test('whose content names another vault is damaged, even if it was sealed with the right root key', async () => {
    const { stored } = await createVault(chance);
    const rootKey = hexToBytes(bytesToHex(stored.slots[0] ?? new Uint8Array()).slice(8));
    const key = { base: await importBaseKey(rootKey), purpose: 'evenkeel/1/keyring' };
    const associatedData = placeToAssociatedData(1, stored.vaultId, KEYRING_PLACE);
    const opened = await openUnit(key, associatedData, stored.sealed);
    const content = opened.ok ? bytesToContent(opened.value) : opened;
    if (!content.ok) throw new Error('The content can be read');
    const reseal = async (vaultId: Uint8Array): Promise<StoredKeyring> => {
      const bytes = contentToBytes({ ...content.value, vaultId: new Uint8Array(vaultId) });
      return { ...stored, sealed: await sealUnit(key, associatedData, bytes, createDraw(chance)) };
    };
    expect((await openVault(await reseal(stored.vaultId), opener)).ok).toBe(true);
    expect(await openVault(await reseal(chance(16)), opener)).toEqual(fail({ type: 'damaged' }));
  });

  test('of a later format is of a newer version, whatever else is in it', async () => {
    expect(await openVault({ format: 2 }, opener)).toEqual(fail({ type: 'newer-version' }));
  });

  test.each([
    ['no format', { format: undefined }],
    ['format 0', { format: 0 }],
    ['a vault id that is too short', { vaultId: new Uint8Array(15) }],
    ['a vault id that is no bytes', { vaultId: 'x'.repeat(16) }],
    ['an inbox key that is too long', { inboxPublicKey: new Uint8Array(33) }],
    ['no slots', { slots: [] }],
    ['slots that are no list', { slots: 'open' }],
    ['a slot that is no bytes', { slots: ['open'] }],
    ['no sealed content', { sealed: undefined }],
  ])('with %s is damaged', async (_, change) => {
    const { stored } = await createVault(chance);
    expect(await openVault({ ...stored, ...change }, opener)).toEqual(fail({ type: 'damaged' }));
  });
});

describe("The keyring's content", () => {
  const content: KeyringContent = {
    vaultId: new Uint8Array(counting(1)(16)),
    epochKey: new Uint8Array(counting(50)(32)),
    inboxKey: new Uint8Array(counting(100)(32)),
  };
  const bytes = contentToBytes(content);

  test('reads back as it was written', () => {
    expect(bytesToContent(bytes)).toEqual(ok(content));
  });

  test('is damaged at every shorter length', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(bytesToContent(bytes.slice(0, length))).toEqual(fail({ type: 'damaged' }));
    }
  });

  test('with a device key or a later epoch is of a newer version: reading a part would lose the rest', () => {
    const deviceKey = concat(bytes, Uint8Array.of(4), u16(32), counting(0)(32));
    const laterEpoch = concat(bytes.slice(0, 23), u32(1), bytes.slice(27));
    expect(bytesToContent(deviceKey)).toEqual(fail({ type: 'newer-version' }));
    expect(bytesToContent(laterEpoch)).toEqual(fail({ type: 'newer-version' }));
    expect(bytesToContent(concat(Uint8Array.of(2), bytes.slice(1)))).toEqual(fail({ type: 'newer-version' }));
  });

  test('with entries out of order or of a wrong length is damaged', () => {
    const swapped = concat(bytes.slice(0, 1), bytes.slice(20), bytes.slice(1, 20));
    const wrongLength = concat(bytes.slice(0, 2), u16(17), bytes.slice(4));
    for (const broken of [swapped, wrongLength, concat(Uint8Array.of(0), bytes.slice(1))]) {
      expect(bytesToContent(broken)).toEqual(fail({ type: 'damaged' }));
    }
  });
});
