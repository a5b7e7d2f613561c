import { uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beliefOf, newestFirst, withTie } from './victory.ts';

const id = (n: number) => uuidV7(n, new Uint8Array(10));

describe('small victories', () => {
  test('stand newest first, in one order however they are read', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 8 }), (times) => {
        const all = times.map((at, index) => ({ id: id(index), fields: { at } }));
        const listed = newestFirst(all);
        expect(newestFirst(all.toReversed())).toEqual(listed);
        for (const [index, one] of listed.entries())
          expect(one.fields.at).toBeLessThanOrEqual(listed[index - 1]?.fields.at ?? 5);
      }),
    );
  });

  test('are tied to a belief by one tap, and untied by the next', () => {
    const one = withTie(undefined, 'a');
    expect(withTie(one, 'b')).toEqual({ a: true, b: true });
    expect(withTie(one, 'a')).toEqual({});
  });

  test('begin with the belief that they are written for, if the address names one', () => {
    expect(beliefOf({ belief: id(1) })).toEqual({ [`belief/${id(1)}`]: true });
    expect(beliefOf({ belief: 'school' })).toEqual({});
  });
});
