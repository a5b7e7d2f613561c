import { minutes, uuidV7 } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { isStandstill, mayOfferDelay } from './after.ts';
import type { Trigger } from './trigger.ts';

const DAY = minutes(24 * 60);
const NOW = Date.UTC(2026, 10, 24, 20, 0);
const told = (daysAgo: number, fields: Partial<Trigger> = {}) => {
  const at = NOW - daysAgo * DAY;
  return { id: uuidV7(at, new Uint8Array(10)), fields: { at, common: 'late-reply', ...fields } };
};
const self = told(0);

describe('writing about the same thing', () => {
  const stands = (others: readonly ReturnType<typeof told>[], one = self, begun: readonly number[] = []) =>
    isStandstill(one, [...others, one], begun);

  test('stands still from the third within seven days, and not before', () => {
    expect(stands([told(2)])).toBe(false);
    expect(stands([told(2), told(6.9)])).toBe(true);
    expect(stands([told(2), told(7)])).toBe(false);
    expect(stands([told(2), told(-1)])).toBe(false);
  });

  test('is told by the person or by the common trigger', () => {
    const ro = { common: undefined, person: { ro: true as const } };
    expect(stands([told(1, ro), told(2, ro)], told(0, { ...ro, common: 'post' }))).toBe(true);
    expect(stands([told(1, ro), told(2)], told(0, { ...ro, common: 'post' }))).toBe(false);
    expect(stands([told(1, { common: 'post' }), told(2)])).toBe(false);
    // Nothing is known of either.
    const bare = { common: undefined };
    expect(stands([told(1, bare), told(2, bare)], told(0, bare))).toBe(false);
  });

  test('moves where it grows less strong, and stands still where that is not known', () => {
    expect(stands([told(2, { strength: 8 }), told(1)], told(0, { strength: 7 }))).toBe(false);
    expect(stands([told(2, { strength: 8 }), told(1)], told(0, { strength: 8 }))).toBe(true);
    expect(stands([told(2, { strength: 8 }), told(1)], told(0))).toBe(true);
  });

  test('moves where any of them was followed by a step', () => {
    expect(stands([told(2, { steady: 'a walk' }), told(1)])).toBe(false);
    expect(stands([told(2, { steady: ' ' }), told(1)])).toBe(true);
    const others = [told(2), told(1)];
    expect(stands(others, self, [NOW - DAY + minutes(20)])).toBe(false);
    expect(stands(others, self, [NOW - DAY + minutes(61), NOW - DAY - 1])).toBe(true);
  });
});

test.each([
  ['nothing said', {}, undefined, true],
  ['never afraid of them', { feeling: { worried: 9 } }, 'never', true],
  ['sometimes afraid of them', {}, 'sometimes', false],
  ['scared, by name alone', { feeling: { scared: true } }, 'never', false],
  ['scared, and how strong', { feeling: { scared: 0 } }, undefined, false],
] as const)('a delay is offered or not: %s', (_, fields, answer, expected) => {
  expect(mayOfferDelay({ at: 0, ...fields }, answer)).toBe(expected);
});
