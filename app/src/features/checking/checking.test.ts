import { type Instant, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isThirdWithinHour,
  mayOfferFromHard,
  mayRate,
  mayRateConviction,
  mayShowResults,
  type Rated,
  resultsAsOf,
  withStart,
} from './checking.ts';

const at = (clock: string, day = 24): Instant =>
  instant(Date.parse(`2026-11-${String(day).padStart(2, '0')}T${clock}:00Z`));
const clockAt = (clock: string, day = 24) => ({ now: at(clock, day), offsetMinutes: 0, dayStart: 4 });

describe('the third start within an hour', () => {
  test('is the third, and not the second', () => {
    expect(isThirdWithinHour([at('22:10')], at('22:50'))).toBe(false);
    expect(isThirdWithinHour([at('22:10'), at('22:30')], at('22:50'))).toBe(true);
  });

  test('is not counted from starts that are an hour old, or from a clock that was set back', () => {
    expect(isThirdWithinHour([at('22:10'), at('22:30')], at('23:10'))).toBe(false);
    expect(isThirdWithinHour([at('22:10'), at('22:30')], instant(0))).toBe(false);
  });

  test('of any walk of starts is said exactly when two others lie in the hour before it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: minutes(90) }), { maxLength: 12 }), (gaps) => {
        let [now, starts]: [number, readonly number[]] = [0, []];
        const all: number[] = [];
        for (const gap of gaps) {
          now += gap;
          const others = all.filter((start) => now - start < minutes(60)).length;
          expect(isThirdWithinHour(starts, instant(now))).toBe(others >= 2);
          starts = withStart(starts, instant(now));
          all.push(now);
          expect(starts.length).toBeLessThanOrEqual(3);
          expect(starts.every((start) => now - start < minutes(60))).toBe(true);
        }
      }),
    );
  });
});

describe('the rating budget', () => {
  const rated = (side: Rated['side'], clock: string, episode?: string, day = 24): Rated => ({
    at: at(clock, day),
    side,
    episode,
  });

  test('allows one rating before and one after a hard episode', () => {
    const wish = { episode: 'night', side: 'before' } as const;
    expect(mayRate([], wish, clockAt('23:10'))).toBe(true);
    const past = [rated('before', '23:10', 'night')];
    expect(mayRate(past, wish, clockAt('23:20'))).toBe(false);
    expect(mayRate(past, { ...wish, side: 'after' }, clockAt('23:20'))).toBe(true);
    expect(mayRate(past, { ...wish, episode: 'another' }, clockAt('23:20'))).toBe(true);
  });

  test('allows one a day otherwise, and the day begins at the person’s hour', () => {
    const past = [rated('before', '22:00')];
    expect(mayRate(past, { side: 'before' }, clockAt('01:30', 25))).toBe(false);
    expect(mayRate(past, { side: 'before' }, clockAt('04:30', 25))).toBe(true);
  });

  test('a hard night takes nothing from the calm day, and the other way round', () => {
    expect(mayRate([rated('before', '12:00', 'night')], { side: 'before' }, clockAt('13:00'))).toBe(true);
    const wish = { episode: 'night', side: 'before' } as const;
    expect(mayRate([rated('before', '12:00')], wish, clockAt('13:00'))).toBe(true);
  });
});

describe('a conviction', () => {
  test('is not rated again within 24 hours', () => {
    expect(mayRateConviction(undefined, at('12:00'))).toBe(true);
    expect(mayRateConviction(at('12:00', 23), at('11:59'))).toBe(false);
    expect(mayRateConviction(at('12:00', 23), at('12:00'))).toBe(true);
  });

  test('is not locked by a clock that was wrong', () => {
    expect(mayRateConviction(instant(Date.UTC(2100, 0)), at('12:00'))).toBe(true);
  });
});

describe('results and Insight', () => {
  test.each([
    ['by day', '12:00', true],
    ['a minute before eight', '19:59', true],
    ['at eight', '20:00', false],
    ['late at night', '23:40', false],
    ['after midnight, before the day begins', '02:00', false],
    ['in the morning', '04:00', true],
  ])('%s', (_, clock, shown) => {
    expect(mayShowResults([], clockAt(clock))).toBe(shown);
  });

  test('are not shown on the day of a hard moment, and are the day after', () => {
    expect(mayShowResults([at('09:00')], clockAt('15:00'))).toBe(false);
    expect(mayShowResults([at('01:00')], clockAt('15:00'))).toBe(true);
    expect(mayShowResults([at('23:00', 23)], clockAt('15:00'))).toBe(true);
  });

  test('change on the person’s Monday and stay the same all week', () => {
    expect(resultsAsOf(clockAt('12:00', 24))).toBe('2026-11-23');
    expect(resultsAsOf(clockAt('23:59', 29))).toBe('2026-11-23');
    expect(resultsAsOf(clockAt('03:59', 30))).toBe('2026-11-23');
    expect(resultsAsOf(clockAt('04:00', 30))).toBe('2026-11-30');
  });

  test('are those of a Monday at most six days back, at any time and place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 0, max: 12 }),
        (now, offsetMinutes, dayStart) => {
          const day = resultsAsOf({ now: instant(now), offsetMinutes, dayStart });
          expect(new Date(day).getUTCDay()).toBe(1);
          const age = now + minutes(offsetMinutes - dayStart * 60) - Date.parse(day);
          expect(age).toBeGreaterThanOrEqual(0);
          expect(age).toBeLessThan(7 * 24 * minutes(60));
        },
      ),
    );
  });
});

describe('what Calm and Pause may lead to', () => {
  test.each(['timeline', 'insight', 'report', 'measure', 'kind-words-list', 'journal'] as const)(
    'not %s, where looking would be checking',
    (offer) => {
      expect(mayOfferFromHard(offer)).toBe(false);
    },
  );
  test.each(['grounding', 'help', 'pause', 'calm', 'safe-moment', 'one-evidence'] as const)('%s', (offer) => {
    expect(mayOfferFromHard(offer)).toBe(true);
  });
});
