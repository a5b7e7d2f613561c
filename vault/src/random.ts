import { assert } from '@evenkeel/kernel';
import { type Bytes, copyOf, equalBytes } from './bytes.ts';

/** A cryptographic source of chance: `length` fresh bytes on every call. In the app `crypto.getRandomValues`. */
export type RandomBytes = (length: number) => Uint8Array;

/** The shortest draw is a nonce, 12 bytes: two sound draws share their first 12 bytes once in 2^96. */
const SHORTEST = 12;

const allTheSame = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === bytes[0]);

/**
 * Draws for one operation. It cannot prove chance, but it stops at what is plainly broken: a wrong length, one byte
 * repeated, or a draw that begins as an earlier one did. Going on would be worse than failing, so it throws.
 */
export const createDraw = (random: RandomBytes): ((length: number) => Bytes) => {
  const earlier: Bytes[] = [];
  return (length) => {
    const bytes = copyOf(random(length));
    assert(bytes.length === length && length >= SHORTEST, 'the random source gives as many bytes as asked');
    assert(!allTheSame(bytes), 'the random source does not repeat one byte');
    const start = bytes.slice(0, SHORTEST);
    assert(!earlier.some((other) => equalBytes(other, start)), 'the random source does not repeat itself');
    earlier.push(start);
    return bytes;
  };
};
