import { type Id, uuidV7 } from '@evenkeel/kernel';

/** Chance from a seed: the same seed gives the same life. */
export interface Chance {
  /** From 0, included, to 1, left out. */
  readonly next: () => number;
  /** A whole number; both ends included. */
  readonly between: (from: number, to: number) => number;
  /** Whether something of this likelihood (0 to 1) happens. */
  readonly is: (likelihood: number) => boolean;
  readonly pick: <One>(list: readonly One[]) => One;
  /** An id made at a time in milliseconds. */
  readonly idAt: (at: number) => Id;
}

const WORD = 2 ** 32;

/** Mulberry32: small, and good enough for a story. No secret may ever be made with it. */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WORD;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    is: (likelihood) => next() < likelihood,
    pick: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
    idAt: (at) =>
      uuidV7(
        at,
        Uint8Array.from({ length: 10 }, () => between(0, 255)),
      ),
  };
};

/** Takes from a list in a shuffled order, and begins anew when all were taken. */
export const createDeck = <One>(list: readonly One[], chance: Chance): (() => One) => {
  let left: One[] = [];
  return () => {
    if (left.length === 0) left = [...list];
    return left.splice(chance.between(0, left.length - 1), 1)[0] as One;
  };
};
