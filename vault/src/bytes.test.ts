import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalBytes, lengthPrefixed, u64 } from './bytes.ts';
import { bytesToHex, withBitFlipped } from './test-kit.ts';

describe('Bytes', () => {
  test('are equal to a copy, and to nothing that differs in one bit or in length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), (bytes, pick) => {
        expect(equalBytes(bytes, bytes.slice())).toBe(true);
        expect(equalBytes(bytes, withBitFlipped(bytes, pick % (bytes.length * 8)))).toBe(false);
        expect(equalBytes(bytes, bytes.slice(1))).toBe(false);
        expect(equalBytes(bytes.slice(1), bytes)).toBe(false);
        expect(equalBytes(bytes, Uint8Array.of(...bytes, 0))).toBe(false);
      }),
    );
  });

  test('behind their lengths are the same only for the same list of parts', () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const isSame = JSON.stringify(one.map(bytesToHex)) === JSON.stringify(other.map(bytesToHex));
        expect(equalBytes(lengthPrefixed(...one), lengthPrefixed(...other))).toBe(isSame);
      }),
    );
    expect(lengthPrefixed(Uint8Array.of(1, 2), Uint8Array.of(3))).not.toEqual(
      lengthPrefixed(Uint8Array.of(1), Uint8Array.of(2, 3)),
    );
  });

  test('hold the largest whole number of JavaScript, big-endian', () => {
    expect(bytesToHex(u64(Number.MAX_SAFE_INTEGER))).toBe('001fffffffffffff');
  });
});
