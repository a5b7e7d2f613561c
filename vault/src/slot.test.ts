import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import frozen from '../vectors/v1.json' with { type: 'json' };
import { concat, u16, u32 } from './bytes.ts';
import { ARGON2ID, openSlotToBytes, readSlot, SLOT_KIND } from './slot.ts';
import { bytesToHex, chance, counting, hexToBytes } from './test-kit.ts';

vi.setConfig({ testTimeout: 60_000 });

const SALT = counting(0)(16);
const WRAPPED = Uint8Array.of(1, ...counting(0)(124));

const passphraseSlot = (memoryKiB: number, passes: number, lanes: number, algorithm = 1): Uint8Array => {
  const parameters = concat(Uint8Array.of(algorithm), u32(memoryKiB), u32(passes), u32(lanes), SALT);
  return concat(Uint8Array.of(1, SLOT_KIND.passphrase), u16(parameters.length), parameters, WRAPPED);
};

describe('A slot', () => {
  test('that is open gives the root key, and prints as a secret', () => {
    const rootKey = chance(32);
    const slot = readSlot(openSlotToBytes(rootKey));
    if (!slot.ok || slot.value.kind !== 'open') throw new Error('It is an open slot');
    expect(slot.value.rootKey.reveal()).toEqual(new Uint8Array(rootKey));
    expect(JSON.stringify(slot)).toBe('{"ok":true,"value":{"kind":"open","rootKey":"[secret]"}}');
  });

  test('for a passphrase gives what Argon2id is to be asked for, and its whole header', () => {
    const slot = readSlot(passphraseSlot(65_536, 3, 1));
    expect(slot).toEqual({
      ok: true,
      value: {
        kind: 'passphrase',
        memoryKiB: 65_536,
        passes: 3,
        salt: new Uint8Array(SALT),
        header: new Uint8Array(passphraseSlot(65_536, 3, 1).slice(0, 33)),
        wrapped: WRAPPED,
      },
    });
  });

  test('for a passkey gives the input of the PRF and the credential', () => {
    const slot = readSlot(hexToBytes(frozen.slots[2]?.slot ?? ''));
    if (!slot.ok || slot.value.kind !== 'passkey') throw new Error('It is a passkey slot');
    expect(slot.value.prfInput).toEqual(new Uint8Array(counting(0xb0)(32)));
    expect(slot.value.credentialId).toEqual(new Uint8Array(counting(0xd0)(8)));
  });

  test('for a passphrase is read at the floor and at the ceiling', () => {
    const { memoryKiB, passes } = ARGON2ID;
    for (const memory of [memoryKiB.from, memoryKiB.to]) {
      for (const pass of [passes.from, passes.to])
        expect(readSlot(passphraseSlot(memory, pass, 1)).ok).toBe(true);
    }
  });

  test('with any other request to Argon2id is refused, and nothing is derived', () => {
    const derivations = [vi.spyOn(crypto.subtle, 'deriveBits'), vi.spyOn(crypto.subtle, 'importKey')];
    const u32s = fc.oneof(
      fc.nat({ max: 0xffffffff }),
      fc.nat({ max: 12 }),
      fc.integer({ min: 19_000, max: 263_000 }),
    );
    fc.assert(
      fc.property(
        u32s,
        u32s,
        fc.oneof(fc.constant(1), u32s),
        fc.nat({ max: 255 }),
        (memory, passes, lanes, algorithm) => {
          const isAllowed =
            memory >= 19_456 &&
            memory <= 262_144 &&
            passes >= 2 &&
            passes <= 10 &&
            lanes === 1 &&
            algorithm === 1;
          expect(readSlot(passphraseSlot(memory, passes, lanes, algorithm)).ok).toBe(isAllowed);
        },
      ),
      {
        numRuns: 2_000,
        examples: [
          [19_455, 2, 1, 1],
          [19_456, 1, 1, 1],
          [262_145, 2, 1, 1],
          [19_456, 11, 1, 1],
          [65_536, 3, 4, 1],
          [65_536, 3, 1, 2],
        ],
      },
    );
    for (const derivation of derivations) {
      expect(derivation).not.toHaveBeenCalled();
      derivation.mockRestore();
    }
  });

  test('of any bytes is read or refused; it never throws, and what is read can be told from its bytes', () => {
    const sound = [...frozen.keyring.stored.slots, ...frozen.slots.map(({ slot }) => slot)].map(hexToBytes);
    const mutated = fc
      .tuple(fc.constantFrom(...sound), fc.nat({ max: 200 }), fc.nat({ max: 255 }), fc.nat({ max: 200 }))
      .map(([slot, at, byte, length]) => {
        const copy = slot.slice(0, Math.max(1, slot.length - (length % 3)));
        copy[at % copy.length] = byte;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated), (bytes) => {
        const slot = readSlot(bytes);
        if (!slot.ok || slot.value.kind === 'open') return;
        expect(bytesToHex(concat(slot.value.header, slot.value.wrapped))).toBe(bytesToHex(bytes));
      }),
      { numRuns: 3_000 },
    );
  });

  test('that is open takes a root key of 32 bytes and no other', () => {
    expect(() => openSlotToBytes(new Uint8Array(31))).toThrow('32 bytes');
  });
});
