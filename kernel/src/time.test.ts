import { assert as hold, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOf, hourOf, type Instant, instant, minutes, nextClock } from './time.ts';

const at = (iso: string) => instant(Date.parse(iso));
const anyTime = integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2100, 0, 1) }).map(instant);
/** Every offset that people have lived by: 12 hours west to 14 hours east, in quarters of an hour. */
const anyOffset = integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);

describe('the day of a person', () => {
  it('starts at four in the morning unless they choose another hour', () => {
    expect(dayOf(at('2026-11-24T03:59:59Z'), 0)).toBe('2026-11-23');
    expect(dayOf(at('2026-11-24T04:00:00Z'), 0)).toBe('2026-11-24');
    expect(dayOf(at('2026-11-24T03:59:59Z'), 0, 0)).toBe('2026-11-24');
    expect(dayOf(at('2026-11-24T11:59:59Z'), 0, 12)).toBe('2026-11-23');
  });

  it('is the local date, east and west of Greenwich', () => {
    expect(dayOf(at('2026-11-24T22:29:59Z'), 330)).toBe('2026-11-24');
    expect(dayOf(at('2026-11-24T22:30:00Z'), 330)).toBe('2026-11-25');
    expect(dayOf(at('2026-11-24T18:30:00Z'), 330, 0)).toBe('2026-11-25');
    expect(dayOf(at('2026-11-24T02:00:00Z'), -480)).toBe('2026-11-23');
    expect(dayOf(at('2026-11-24T14:30:00Z'), 14 * 60)).toBe('2026-11-25');
  });

  it('crosses the end of a month and of a leap February', () => {
    expect(dayOf(at('2028-02-29T12:00:00Z'), 0)).toBe('2028-02-29');
    expect(dayOf(at('2028-03-01T03:00:00Z'), 0)).toBe('2028-02-29');
    expect(dayOf(at('2027-01-01T00:30:00Z'), 0)).toBe('2026-12-31');
  });

  it('is the same day from its first hour until the hour before the next one starts', () => {
    hold(
      property(anyTime, anyOffset, integer({ min: 0, max: 12 }), (time, offset, start) => {
        const day = dayOf(time, offset, start);
        const begins = instant(Date.parse(`${day}T00:00:00Z`) + minutes(start * 60 - offset));
        expect(time).toBeGreaterThanOrEqual(begins);
        expect(time - begins).toBeLessThan(minutes(24 * 60));
      }),
    );
  });
});

describe('the clock on the wall', () => {
  it('shows local hours and minutes', () => {
    expect(clockOf(at('2026-11-24T23:10:59Z'), 0)).toBe('23:10');
    expect(clockOf(at('2026-11-24T23:10:00Z'), 330)).toBe('04:40');
    expect(hourOf(at('2026-11-24T23:10:00Z'), 330)).toBe(4);
    expect(hourOf(at('2026-11-24T23:10:00Z'), 0)).toBe(23);
  });
});

const fixed = (now: Instant, offset: number) => ({ now, offsetAt: () => offset });

describe('the next time that the clock shows a time', () => {
  it('is right where the clocks change before it: London, 25 October and 28 March', () => {
    const autumn = at('2026-10-25T01:00:00Z');
    const spring = at('2027-03-28T01:00:00Z');
    const offsetAt = (time: Instant) => (time < autumn || time >= spring ? 60 : 0);
    const next = (clock: string, now: Instant) => nextClock(clock, { now, offsetAt });
    expect(next('08:00', at('2026-10-24T22:10:00Z'))).toBe(at('2026-10-25T08:00:00Z'));
    expect(next('08:00', at('2027-03-27T23:10:00Z'))).toBe(at('2027-03-28T07:00:00Z'));
    expect(next('00:30', at('2026-10-24T22:10:00Z'))).toBe(at('2026-10-24T23:30:00Z'));
  });

  it('is today when it is still to come, else tomorrow', () => {
    expect(nextClock('23:00', fixed(at('2026-11-24T22:10:00Z'), 0))).toBe(at('2026-11-24T23:00:00Z'));
    expect(nextClock('08:00', fixed(at('2026-11-24T22:10:00Z'), 0))).toBe(at('2026-11-25T08:00:00Z'));
  });

  it('is tomorrow when the clock shows it now', () => {
    expect(nextClock('22:10', fixed(at('2026-11-24T22:10:00Z'), 0))).toBe(at('2026-11-25T22:10:00Z'));
  });

  it('counts in the local time', () => {
    expect(nextClock('08:00', fixed(at('2026-11-24T22:10:00Z'), 330))).toBe(at('2026-11-25T02:30:00Z'));
  });

  it('reads a time without minutes as the full hour, and none as midnight', () => {
    expect(nextClock('8', fixed(at('2026-11-24T07:10:00Z'), 0))).toBe(at('2026-11-24T08:00:00Z'));
    expect(nextClock('', fixed(at('2026-11-24T07:10:00Z'), 0))).toBe(at('2026-11-25T00:00:00Z'));
  });

  it('lies within a day, and the clock then shows it', () => {
    hold(
      property(
        anyTime,
        anyOffset,
        integer({ min: 0, max: 23 }),
        integer({ min: 0, max: 59 }),
        (now, offset, hour, minute) => {
          const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          const next = nextClock(clock, fixed(now, offset));
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThanOrEqual(minutes(24 * 60));
          expect(clockOf(next, offset)).toBe(clock);
        },
      ),
    );
  });
});

it('minutes are counted in milliseconds', () => {
  expect(minutes(2)).toBe(120_000);
});
