import { dayOf, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, dayToAt, firstSide, withBelief } from './evidence.ts';

const NOON = instant(Date.parse('2026-11-24T12:00:00Z'));
const clock = { now: NOON, offsetMinutes: 0, dayStart: 4 };

describe('when something was', () => {
  test('is now on the day that it is now, also after midnight, and noon on a day before', () => {
    expect(dayToAt('2026-11-24', clock)).toBe(NOON);
    const night = { ...clock, now: instant(NOON + minutes(13 * 60)) };
    expect(dayToAt('2026-11-24', night)).toBe(night.now);
    expect(dayToAt('2026-11-20', clock)).toBe(Date.parse('2026-11-20T12:00:00Z'));
  });

  test('is never a day that is still to come', () => {
    expect(dayToAt('2026-11-25', clock)).toBeUndefined();
  });

  test('belongs to the day that was picked, wherever the person is and whenever their day begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 0, max: 12 }),
        (now, back, offsetMinutes, dayStart) => {
          const day = dayOf(instant(now - back * minutes(24 * 60)), offsetMinutes, dayStart);
          const at = dayToAt(day, { now: instant(now), offsetMinutes, dayStart });
          expect(at).toBeLessThanOrEqual(now);
          expect(dayAt({ at: at ?? 0, offsetMinutes }, dayStart)).toBe(day);
        },
      ),
    );
  });
});

describe('what it speaks to', () => {
  test('stands against an old belief, for what answers one, and against one that is not known', () => {
    expect([firstSide('old'), firstSide('bridge'), firstSide('new'), firstSide(undefined)]).toEqual([
      'against',
      'for',
      'for',
      'against',
    ]);
  });

  test('is tied by one tap and untied by the next; the others stay', () => {
    const one = withBelief({ b: 'for' }, 'a', 'against');
    expect(one).toEqual({ a: 'against', b: 'for' });
    expect(withBelief(one, 'a', 'against')).toEqual({ b: 'for' });
  });
});
