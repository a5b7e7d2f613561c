import { expect, test } from 'vitest';
import { brownNoise, drops, inACircle, whiteNoise } from './noise.ts';

const RATE = 8000;
const kinds = {
  white: (seed: number) => whiteNoise(RATE * 4, seed),
  brown: (seed: number) => brownNoise(RATE * 4, seed),
  drops: (seed: number) => drops(RATE * 4, RATE, 20, seed),
};

/** How alike neighbours are: near 1 where it is all low, near 0 where all pitches are equal. */
const likeness = (samples: Float32Array): number => {
  let [product, square] = [0, 0];
  for (let at = 1; at < samples.length; at++) {
    product += (samples[at] ?? 0) * (samples[at - 1] ?? 0);
    square += (samples[at] ?? 0) ** 2;
  }
  return product / square;
};
const jump = (samples: Float32Array): number => Math.abs((samples.at(-1) ?? 0) - (samples[0] ?? 0));

test.each(Object.entries(kinds))(
  '%s noise is the same from the same seed, and another from another',
  (_, make) => {
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
  },
);

test.each(Object.entries(kinds))(
  '%s noise stays between −1 and 1, is not silent, and has no lean',
  (_, make) => {
    const samples = make(7);
    expect(samples.every((sample) => Math.abs(sample) <= 1)).toBe(true);
    const loud = Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
    expect(loud).toBeGreaterThan(0.01);
    expect(Math.abs(samples.reduce((sum, sample) => sum + sample, 0) / samples.length)).toBeLessThan(0.2);
  },
);

test('brown noise is low, white noise has every pitch', () => {
  expect(likeness(kinds.brown(3))).toBeGreaterThan(0.95);
  expect(Math.abs(likeness(kinds.white(3)))).toBeLessThan(0.05);
});

test('played in a circle, brown noise steps over its end as softly as anywhere else', () => {
  const steps = (samples: Float32Array) =>
    Array.from({ length: samples.length - 1 }, (_, at) =>
      Math.abs((samples[at + 1] ?? 0) - (samples[at] ?? 0)),
    );
  for (let seed = 1; seed <= 20; seed++) {
    const plain = brownNoise(RATE * 4, seed);
    const circle = inACircle(plain, RATE / 2);
    expect(circle).toHaveLength(RATE * 3.5);
    expect(jump(circle)).toBeLessThanOrEqual(Math.max(...steps(circle)) * 1.01);
  }
});
