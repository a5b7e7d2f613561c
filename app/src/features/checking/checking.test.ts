import { type Instant, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hardTimes,
  isCalmTime,
  isHardDay,
  isLate,
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

  test('is not opened by a clock that is set back', () => {
    expect(mayRateConviction(at('12:00'), at('11:00'))).toBe(false);
  });
});

describe('a calm time, when something may be offered', () => {
  test.each([
    ['by day', '12:00', true],
    ['in the evening', '22:59', true],
    ['at eleven at night', '23:00', false],
    ['after midnight', '00:30', false],
    ['before five, though the day has begun', '04:59', false],
    ['at five in the morning', '05:00', true],
  ])('%s', (_, clock, calm) => {
    expect(isCalmTime([], clockAt(clock))).toBe(calm);
  });

  test('is not the day of a hard moment, and is the day after', () => {
    expect(isCalmTime([at('09:00')], clockAt('15:00'))).toBe(false);
    expect(isCalmTime([at('09:00')], clockAt('22:00'))).toBe(false);
    expect(isCalmTime([at('01:00')], clockAt('15:00'))).toBe(true);
    expect(isCalmTime([at('23:00', 23)], clockAt('15:00'))).toBe(true);
  });

  test('knows a pause and a hard session as hard moments, and practice as none', () => {
    const hard = [{ startedAt: at('10:00'), why: 'hard' }];
    const practice = [{ startedAt: at('11:00'), why: 'practice' }];
    expect(hardTimes([{ parkedAt: at('09:00') }], [...hard, ...practice])).toEqual([
      at('09:00'),
      at('10:00'),
    ]);
    expect(isCalmTime(hardTimes([], practice), clockAt('15:00'))).toBe(true);
  });

  const HOUR = minutes(60);
  const anyClock = fc.record({
    now: fc.integer({ min: 0, max: 4e12 }).map(instant),
    offsetMinutes: fc.integer({ min: -720, max: 840 }),
    dayStart: fc.integer({ min: 0, max: 12 }),
  });
  const before = fc.array(fc.integer({ min: 0, max: 72 * HOUR }), { maxLength: 6 });
  const timesOf = (now: number, ago: readonly number[]) => ago.map((time) => instant(now - time));

  test('at any time and place is never between 23:00 and 05:00, whatever was or was not hard', () => {
    fc.assert(
      fc.property(anyClock, before, (clock, ago) => {
        const hour = new Date(clock.now + minutes(clock.offsetMinutes)).getUTCHours();
        const late = hour === 23 || hour < 5;
        expect(isLate(clock)).toBe(late);
        if (late) expect(isCalmTime(timesOf(clock.now, ago), clock)).toBe(false);
        else expect(isCalmTime([], clock)).toBe(true);
      }),
    );
  });

  test('never comes back by one more hard moment, and is untouched by those of other days', () => {
    fc.assert(
      fc.property(anyClock, before, fc.integer({ min: 0, max: 72 * HOUR }), (clock, ago, more) => {
        const times = timesOf(clock.now, ago);
        const one = instant(clock.now - more);
        const isToday = isHardDay([one], clock);
        expect(isCalmTime([...times, one], clock)).toBe(isCalmTime(times, clock) && !isToday);
        if (more >= 24 * HOUR) expect(isToday).toBe(false);
        if (more === 0) expect(isToday).toBe(true);
      }),
    );
  });

  test('is whenever results may be shown, which is seldomer', () => {
    fc.assert(
      fc.property(anyClock, before, (clock, ago) => {
        const times = timesOf(clock.now, ago);
        if (mayShowResults(times, clock)) expect(isCalmTime(times, clock)).toBe(true);
      }),
    );
  });
});

describe('results and Insight', () => {
  test.each([
    ['by day', '12:00', true],
    ['a minute before eight', '19:59', true],
    ['at eight', '20:00', false],
    ['late at night', '23:40', false],
    ['after midnight, before the day begins', '02:00', false],
    ['before five, though the day has begun', '04:00', false],
    ['in the morning', '05:00', true],
  ])('%s', (_, clock, shown) => {
    expect(mayShowResults([], clockAt(clock))).toBe(shown);
  });

  test('are not shown on the day of a hard moment, and are the day after', () => {
    expect(mayShowResults([at('09:00')], clockAt('15:00'))).toBe(false);
    expect(mayShowResults([at('01:00')], clockAt('15:00'))).toBe(true);
    expect(mayShowResults([at('23:00', 23)], clockAt('15:00'))).toBe(true);
  });

  test('are not shown before the hour at which the person’s day starts', () => {
    expect(mayShowResults([], { ...clockAt('06:00'), dayStart: 8 })).toBe(false);
    expect(mayShowResults([], { ...clockAt('08:00'), dayStart: 8 })).toBe(true);
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
