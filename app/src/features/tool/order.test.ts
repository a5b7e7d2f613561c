import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RatedUse } from './helping.ts';
import { fitsNow, inOrder, isNight } from './order.ts';
import { type Fit, fits } from './tool.ts';

const tenth = fc.integer({ min: 0, max: 10 });
const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const anyTools = fc.shuffledSubarray([...ids], { minLength: 1 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((id) =>
      fc.record({
        id: fc.constant(id),
        fields: fc.record({ fits: fc.dictionary(fc.constantFrom(...fits), fc.constant(true as const)) }),
      }),
    ),
  ),
);
const anyUses = fc.array(fc.record({ of: fc.constantFrom(...ids), before: tenth, after: tenth }), {
  maxLength: 30,
});
const anyNow = fc.shuffledSubarray<Fit>([...fits]);
const names = (tools: readonly { readonly id: string }[]) => tools.map(({ id }) => id);
const many = (of: string, drop: number, count: number): readonly RatedUse[] =>
  Array.from({ length: count }, () => ({ of, before: 8, after: 8 - drop }));
const bare = (...list: readonly string[]) => list.map((id) => ({ id, fields: {} }));

describe('the order of tools', () => {
  test('is the person’s own where nothing was used', () => {
    fc.assert(
      fc.property(anyTools, (tools) => {
        expect(names(inOrder(tools, [], []))).toEqual(names(tools));
      }),
    );
  });

  test('puts what helped this person first', () => {
    expect(names(inOrder(bare('a', 'b', 'c'), [...many('c', 5, 10), ...many('a', 1, 10)], []))).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  test('does not let one lucky use pass many good ones', () => {
    const uses = [...many('lucky', 5, 1), ...many('steady', 4, 15)];
    expect(names(inOrder(bare('lucky', 'steady'), uses, []))).toEqual(['steady', 'lucky']);
  });

  test('puts what does not fit now behind everything that does, and leaves nothing out', () => {
    fc.assert(
      fc.property(anyTools, anyUses, anyNow, (tools, uses, now) => {
        const ordered = inOrder(tools, uses, now);
        expect(names(ordered).toSorted()).toEqual(names(tools).toSorted());
        const firstMisfit = ordered.findIndex((tool) => !fitsNow(tool.fields.fits, now));
        if (firstMisfit >= 0)
          for (const tool of ordered.slice(firstMisfit)) expect(fitsNow(tool.fields.fits, now)).toBe(false);
      }),
    );
  });

  test('is the same however the uses are read, and ordering again changes nothing', () => {
    fc.assert(
      fc.property(anyTools, anyUses, anyNow, (tools, uses, now) => {
        const once = inOrder(tools, uses, now);
        expect(inOrder(tools, uses.toReversed(), now)).toEqual(once);
        expect(inOrder(once, uses, now)).toEqual(once);
      }),
    );
  });
});

describe('what fits now', () => {
  test('is everything of which nothing was said', () => {
    expect(fitsNow(undefined, ['night', 'alone'])).toBe(true);
    expect(fitsNow({}, ['outside'])).toBe(true);
  });

  test('is what was said to fit all that is so now', () => {
    expect(fitsNow({ night: true, alone: true }, ['night'])).toBe(true);
    expect(fitsNow({ outside: true }, ['night'])).toBe(false);
    expect(fitsNow({ outside: true }, [])).toBe(true);
  });

  test('changes at night', () => {
    expect([5, 6, 21, 22, 23].map(isNight)).toEqual([true, false, false, true, true]);
  });
});
