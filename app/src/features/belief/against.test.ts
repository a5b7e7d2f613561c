import { type Day, dayOf, instant, minutes, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { againstOf, type Side, sideOf, speaking } from './against.ts';
import type { Belief } from './belief.ts';

const DAY = minutes(24 * 60);
const NOON = Date.parse('2026-11-24T12:00:00Z');
const id = (n: number) => uuidV7(n, new Uint8Array(10).fill(n % 256));
const [OLD, BRIDGE] = [id(1), id(2)];
const beliefs = [
  { id: OLD, fields: { role: 'old', words: 'I am too much.', at: NOON } as Belief },
  { id: BRIDGE, fields: { role: 'bridge', words: 'Some people like it.', of: OLD, at: NOON } as Belief },
];
const piece = (n: number, daysAgo: number, belief: Readonly<Record<string, Side>>) => ({
  id: id(100 + n),
  fields: { at: NOON - daysAgo * DAY, offsetMinutes: 0, belief },
});
const day = (after = 0): Day => dayOf(instant(NOON + after * DAY), 0);

describe('on which side of a belief something stands', () => {
  test('what speaks for the bridge speaks against the old belief', () => {
    expect(sideOf(piece(1, 0, { [BRIDGE]: 'for' }).fields, OLD, [BRIDGE])).toBe('against');
    expect(sideOf(piece(1, 0, { [BRIDGE]: 'against' }).fields, OLD, [BRIDGE])).toBe('for');
    expect(sideOf(piece(1, 0, {}).fields, OLD, [BRIDGE])).toBeUndefined();
  });

  test('what the person said of the belief itself comes first', () => {
    expect(sideOf(piece(1, 0, { [BRIDGE]: 'for', [OLD]: 'for' }).fields, OLD, [BRIDGE])).toBe('for');
  });
});

describe('one piece of evidence against a belief', () => {
  test('is the newest on its own day, then each day the next older one, and round again', () => {
    const all = [3, 0, 1].map((ago) => piece(ago, ago, { [OLD]: 'against' }));
    const shown = [0, 1, 2, 3].map((after) => againstOf(all, beliefs, OLD, day(after))?.id);
    expect(shown).toEqual([id(100), id(101), id(103), id(100)]);
  });

  test('is none where nothing speaks against it', () => {
    expect(againstOf([piece(1, 0, { [OLD]: 'for' })], beliefs, OLD, day())).toBeUndefined();
    expect(againstOf([], beliefs, OLD, day())).toBeUndefined();
  });

  const anyPieces = fc
    .array(
      fc.record({
        ago: fc.nat(60),
        side: fc.constantFrom('for' as const, 'against' as const),
        on: fc.constantFrom(OLD, BRIDGE),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map(({ ago, side, on }, index) => piece(index, ago, { [on]: side })));

  test('speaks against it, is the same all day, and comes back only after all others', () => {
    fc.assert(
      fc.property(anyPieces, fc.nat(400), (all, start) => {
        const against = speaking(all, beliefs, OLD, 'against');
        const shown = against.map((_, after) => againstOf(all, beliefs, OLD, day(start + after))?.id);
        expect(shown.toSorted()).toEqual(against.map((one) => one.id).toSorted());
        expect(againstOf(all.toReversed(), beliefs, OLD, day(start))?.id).toBe(shown[0]);
      }),
    );
  });

  test('is one of them also on a day before all of them, by a clock that was set back', () => {
    const all = [0, 1].map((ago) => piece(ago, ago, { [OLD]: 'against' }));
    expect(againstOf(all, beliefs, OLD, day(-1000))).toBeDefined();
  });
});
