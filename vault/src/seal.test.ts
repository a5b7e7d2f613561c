import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createVault } from './keyring.ts';
import { CHUNK_LENGTH, chunkPlace, type Place, placeToAssociatedData } from './place.ts';
import { open, seal } from './seal.ts';
import { bytesToHex, chance, withBitFlipped } from './test-kit.ts';
import type { VaultKeys } from './vault-keys.ts';

// Thousands of ciphers, on machines of every speed.
vi.setConfig({ testTimeout: 60_000 });

const { keys } = await createVault(chance);
const { keys: strange } = await createVault(chance);

const place = fc.record<Place>({
  store: fc.constantFrom('keyring', 'head', 'log', 'segment', 'blob', 'draft'),
  position: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  generation: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
});
const bytes = fc.uint8Array({ maxLength: 3_000 });
const isSame = (one: Place, other: Place): boolean =>
  one.store === other.store && one.position === other.position && one.generation === other.generation;

describe('A sealed unit', () => {
  test('opens where it was sealed, to what was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(place, bytes, async (at, plain) => {
        const opened = await open(keys, at, await seal(keys, at, plain, chance));
        expect(opened).toEqual({ ok: true, value: new Uint8Array(plain) });
      }),
    );
  });

  test('is 93 bytes longer than what is in it', async () => {
    await fc.assert(
      fc.asyncProperty(place, bytes, async (at, plain) => {
        expect(await seal(keys, at, plain, chance)).toHaveLength(plain.length + 93);
      }),
    );
  });

  test('is refused once any bit of it was turned', async () => {
    await fc.assert(
      fc.asyncProperty(place, bytes, fc.nat(), async (at, plain, pick) => {
        const sealed = await seal(keys, at, plain, chance);
        expect((await open(keys, at, withBitFlipped(sealed, pick % (sealed.length * 8)))).ok).toBe(false);
      }),
    );
  });

  test('is not for another vault, and says so', async () => {
    const at: Place = { store: 'log', position: '1', generation: 0 };
    const sealed = await seal(keys, at, Uint8Array.of(1), chance);
    expect(await open(strange, at, sealed)).toEqual({ ok: false, error: { type: 'not-for-this-key' } });
  });

  test('is refused under another vault id, even if the key were the same', async () => {
    const at: Place = { store: 'log', position: '1', generation: 0 };
    const sealed = await seal(keys, at, Uint8Array.of(1), chance);
    const copied: VaultKeys = { ...keys, vaultId: strange.vaultId };
    expect(await open(copied, at, sealed)).toEqual({ ok: false, error: { type: 'damaged' } });
  });

  test('is what the bytes were when it was asked for, whatever is done to them meanwhile', async () => {
    const at: Place = { store: 'draft', position: 'pause', generation: 0 };
    const plain = Uint8Array.of(1, 2, 3);
    const sealing = seal(keys, at, plain, chance);
    plain.fill(0);
    expect(await open(keys, at, await sealing)).toEqual({ ok: true, value: Uint8Array.of(1, 2, 3) });
  });

  test('opens from a window on a larger buffer', async () => {
    const at: Place = { store: 'segment', position: 'a', generation: 1 };
    const sealed = await seal(keys, at, Uint8Array.of(7), chance);
    const buffer = new Uint8Array(sealed.length + 20);
    buffer.set(sealed, 9);
    const window = buffer.subarray(9, 9 + sealed.length);
    expect(await open(keys, at, window)).toEqual({ ok: true, value: Uint8Array.of(7) });
  });

  test('has no place without a position, with half a character, or with a broken generation', () => {
    const at = (position: string, generation: number) => () =>
      placeToAssociatedData(1, keys.vaultId, { store: 'log', position, generation });
    for (const position of ['', '\ud800', 'a\udc00']) expect(at(position, 0)).toThrow('position');
    for (const generation of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(at('1', generation)).toThrow('generation');
  });
});

test('10,000 sealed units, each moved to another place or vault: none opens', async () => {
  const places = fc.sample(place, { numRuns: 200, seed: 20_261_124 });
  const vaults = [
    keys,
    strange,
    { ...keys, vaultId: strange.vaultId },
    { ...strange, vaultId: keys.vaultId },
  ];
  const sealed = await Promise.all(
    places.map((at) => seal(keys, at, new TextEncoder().encode(at.position), chance)),
  );
  let swaps = 0;
  let accepted = 0;
  for (let round = 0; swaps < 10_000; round++) {
    const batch = places.flatMap((at, index) => {
      const to = places[(index * 31 + round * 7) % places.length] ?? at;
      const vault = vaults[round % vaults.length] ?? keys;
      return vault === keys && isSame(at, to) ? [] : [open(vault, to, sealed[index])];
    });
    const results = await Promise.all(batch);
    swaps += results.length;
    accepted += results.filter(({ ok }) => ok).length;
  }
  expect(swaps).toBeGreaterThanOrEqual(10_000);
  expect(accepted).toBe(0);
});

test('20,000 units of the same bytes at the same place share no salt, nonce, commitment or ciphertext', async () => {
  const at: Place = { store: 'draft', position: 'pause', generation: 0 };
  const plain = new Uint8Array(16);
  const seen = { salt: new Set(), commitment: new Set(), nonce: new Set(), ciphertext: new Set() };
  for (let round = 0; round < 100; round++) {
    const batch = Array.from({ length: 200 }, () => seal(keys, at, plain, chance));
    for (const unit of await Promise.all(batch)) {
      seen.salt.add(bytesToHex(unit.subarray(1, 33)));
      seen.commitment.add(bytesToHex(unit.subarray(33, 65)));
      seen.nonce.add(bytesToHex(unit.subarray(65, 77)));
      seen.ciphertext.add(bytesToHex(unit.subarray(77)));
    }
  }
  for (const set of Object.values(seen)) expect(set.size).toBe(20_000);
});

describe('A blob in chunks', () => {
  const blobId = '0190a5b0-0000-7000-8000-000000000009';

  /** Cuts, seals, and opens again as a reader would: in order, and only whole. */
  const split = (blob: Uint8Array, length: number): Uint8Array[] => {
    const count = Math.max(1, Math.ceil(blob.length / length));
    return Array.from({ length: count }, (_, index) => blob.slice(index * length, (index + 1) * length));
  };
  const sealAll = (parts: readonly Uint8Array[]): Promise<Uint8Array[]> =>
    Promise.all(
      parts.map((part, index) =>
        seal(keys, chunkPlace(blobId, index, index === parts.length - 1), part, chance),
      ),
    );
  const openAll = async (chunks: readonly Uint8Array[]): Promise<Uint8Array | undefined> => {
    const results = await Promise.all(
      chunks.map((chunk, index) => open(keys, chunkPlace(blobId, index, index === chunks.length - 1), chunk)),
    );
    if (results.length === 0 || results.some(({ ok }) => !ok)) return undefined;
    return Uint8Array.from(results.flatMap((result) => (result.ok ? [...result.value] : [])));
  };

  test('is the blob again when all chunks are there in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 100 }),
        fc.integer({ min: 1, max: 30 }),
        async (blob, length) => {
          expect(await openAll(await sealAll(split(blob, length)))).toEqual(new Uint8Array(blob));
        },
      ),
    );
  });

  test('is refused with a chunk left out, doubled, swapped, added or cut off at either end', async () => {
    const chunks = await sealAll(split(chance(100), 25));
    const [first, second, third, fourth] = chunks;
    if (!first || !second || !third || !fourth) throw new Error('There are four chunks');
    const more = await seal(keys, chunkPlace(blobId, 4, true), Uint8Array.of(1), chance);
    const broken: readonly (readonly Uint8Array[])[] = [
      [],
      [first, second, third],
      [second, third, fourth],
      [first, third, fourth],
      [first, second, second, third, fourth],
      [second, first, third, fourth],
      [first, second, fourth, third],
      [first, second, third, fourth, fourth],
      [first, second, third, fourth, more],
      [fourth],
    ];
    for (const list of broken) expect(await openAll(list)).toBeUndefined();
  });

  test('has chunks of 64 KiB, counted from 0', () => {
    expect(CHUNK_LENGTH).toBe(64 * 1024);
    for (const index of [-1, 0.5, Number.NaN])
      expect(() => chunkPlace(blobId, index, false)).toThrow('counted');
  });
});
