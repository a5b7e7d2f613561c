import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delayAfter, hiddenChoices, idleChoices, shouldLock, timeBetween, waitLeft } from './lock.ts';

const START = { wall: Date.UTC(2026, 10, 24, 23, 10), elapsed: 1000 };
const after = (ms: number, wallMs = ms) => ({ wall: START.wall + wallMs, elapsed: START.elapsed + ms });

const ready = { hidden: 60_000, idle: 300_000 } as const;

describe('The vault locks by itself', () => {
  test.each([
    [59_999, false],
    [60_000, true],
  ])('%i ms out of sight: %s', (ms, locks) =>
    expect(shouldLock({ usedAt: START, hiddenAt: START }, after(ms), ready)).toBe(locks),
  );

  test('at once, for somebody who chose that', () =>
    expect(shouldLock({ usedAt: START, hiddenAt: START }, START, { ...ready, hidden: 0 })).toBe(true));

  test.each(idleChoices)(
    'after %i ms that nobody touches it, in sight or not, for whoever chose that',
    (idle) => {
      const use = { usedAt: START, hiddenAt: undefined };
      expect(shouldLock(use, after(idle - 1), { ...ready, idle })).toBe(false);
      expect(shouldLock(use, after(idle), { ...ready, idle })).toBe(true);
    },
  );

  test('also when the device slept and its inner clock stood still, or the clock was set forward or back', () => {
    const use = { usedAt: START, hiddenAt: START };
    expect(shouldLock(use, after(0, 3_600_000), ready)).toBe(true);
    expect(shouldLock(use, after(61_000, -3_600_000), ready)).toBe(true);
    expect(shouldLock(use, after(10, -3_600_000), ready)).toBe(true);
  });

  test('and whatever the clock on the wall does, never later than the time that went by', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: -1e12, max: 1e12 }), (ms, wall) => {
        expect(timeBetween(START, after(ms, wall))).toBeGreaterThanOrEqual(ms);
        for (const hidden of hiddenChoices)
          if (ms >= hidden)
            expect(
              shouldLock({ usedAt: START, hiddenAt: START }, after(ms, wall), { ...ready, hidden }),
            ).toBe(true);
      }),
    );
  });
});

describe('A wrong passphrase', () => {
  test('costs nothing five times less one, then 1, 2, 4 … seconds, and never more than a minute', () => {
    expect(Array.from({ length: 13 }, (_, count) => delayAfter(count) / 1000)).toEqual([
      0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60,
    ]);
    expect(delayAfter(10_000)).toBe(60_000);
  });

  test('makes wait until the time is over, and no longer under a clock that was set back', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: -1e12, max: 1e12 }), (count, shift) => {
        const left = waitLeft({ count, lastAt: START.wall }, START.wall + shift);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(delayAfter(count));
        if (shift >= delayAfter(count)) expect(left).toBe(0);
      }),
    );
  });
});
