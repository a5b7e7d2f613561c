import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withHeld } from './held.ts';

test('what has the focus is drawn with its neighbours, and nothing twice or out of order', () => {
  const list = fc
    .integer({ min: 1, max: 300 })
    .chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.nat({ max: count - 1 }),
        fc.nat({ max: 20 }),
        fc.nat({ max: count - 1 }),
      ),
    );
  fc.assert(
    fc.property(list, ([count, from, length, held]) => {
      const near = Array.from({ length: Math.min(length, count - from) }, (_, place) => from + place);
      const drawn = withHeld(near, held, count);
      for (const place of near) expect(drawn).toContain(place);
      for (const place of [held - 1, held, held + 1])
        expect(drawn.includes(place)).toBe((place >= 0 && place < count) || near.includes(place));
      expect(drawn.every((place, at) => at === 0 || place > (drawn[at - 1] ?? -1))).toBe(true);
      expect(drawn.every((place) => place >= 0 && place < count)).toBe(true);
    }),
  );
  expect(withHeld([4, 5], -1, 9)).toEqual([4, 5]);
});
