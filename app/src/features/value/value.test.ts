import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTime, MOST, minutesWritten, titleOf, toggleValue, valueKeys, withOwn } from './value.ts';

describe('What matters', () => {
  test('is never more than three at once, however one taps, and a tap is undone by a second one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...valueKeys), { maxLength: 30 }), (taps) => {
        let chosen: Readonly<Record<string, string>> = {};
        for (const key of taps) {
          const next = toggleValue(chosen, key, key);
          if (next === undefined) {
            expect(Object.keys(chosen)).toHaveLength(MOST);
            expect(key in chosen).toBe(false);
            continue;
          }
          expect(toggleValue(next, key, key)).toEqual(chosen);
          chosen = next;
          expect(Object.keys(chosen).length).toBeLessThanOrEqual(MOST);
        }
      }),
    );
  });

  test('may be one’s own, once', () => {
    const chosen = withOwn({}, 'id', '  Sunday soup ');
    expect(chosen).toEqual({ id: 'Sunday soup' });
    expect(withOwn(chosen ?? {}, 'other', 'sunday SOUP')).toBeUndefined();
    expect(withOwn({}, 'id', ' ')).toBeUndefined();
    expect(withOwn({ a: 'a', b: 'b', c: 'c' }, 'id', 'd')).toBeUndefined();
  });
});

test('Minutes go on from those of the draft, whole, and never back', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: -1000, max: 4_000_000 }), (before, milliseconds) => {
      const now = minutesWritten(before, milliseconds);
      expect(now).toBeGreaterThanOrEqual(before);
      expect(minutesWritten(before, milliseconds + 60_000)).toBeGreaterThanOrEqual(now);
    }),
  );
  expect(minutesWritten(4, 119_999)).toBe(5);
});

test('A writing is called by its line, else by what it is about, else by its beginning', () => {
  expect(titleOf({ at: 0, line: 'a', values: { k: 'b' }, text: 'c' }, ', ')).toBe('a');
  expect(titleOf({ at: 0, line: ' ', values: { k: 'b', l: 'd' }, text: 'c' }, ', ')).toBe('b, d');
  expect(titleOf({ at: 0, text: 'c' }, ', ')).toBe('c');
  expect(byTime([{ fields: { at: 1 } }, { fields: { at: 2 } }]).map(({ fields }) => fields.at)).toEqual([
    2, 1,
  ]);
});
