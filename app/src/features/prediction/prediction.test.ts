import { type Day, dayOf, type Id, idFromKey, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByTheClock } from '../checking/checking.ts';
import { nextReady, skipped, standingOf } from './due.ts';
import {
  afterOutcome,
  choiceOf,
  choicesAt,
  daysAfter,
  dueBy,
  isDay,
  isPast,
  lookedBack,
  outcomes,
  type Prediction,
  stepFor,
} from './prediction.ts';

const HOUR = minutes(60);
const DAY = 24 * HOUR;
const at = (text: string) => instant(Date.parse(`${text}:00Z`));
const clockAt = (text: string, offsetMinutes = 0, dayStart = 4): ByTheClock => ({
  now: at(text),
  offsetMinutes,
  dayStart,
});
const fear = (more: Partial<Prediction> = {}): Prediction => ({ words: 'no answer', at: 0, ...more });
const isReady = (one: Prediction, clock: ByTheClock): boolean => standingOf(one, clock) === 'ready';

/** All offsets that are lived by, in minutes east of UTC. */
const offsets = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
const dayStarts = fc.integer({ min: 0, max: 12 });
const times = fc.integer({ min: at('2024-01-01T00:00'), max: at('2030-01-01T00:00') }).map(instant);
const clocks = fc.record({ now: times, offsetMinutes: offsets, dayStart: dayStarts });
const days = times.map((time) => dayOf(time, 0, 0));
const dueHours = fc.constantFrom(null, 0, 18, 23);

/** Offset by the wall clock of a place that changes its clocks, found by the browser’s own tables. */
const offsetIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  return (time: number): number => {
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, rest = 0] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
  };
};

describe('A fear is asked back', () => {
  test('on its day, from the hour at which the person’s day starts', () => {
    const one = fear({ dueDay: '2026-11-25' });
    expect(isReady(one, clockAt('2026-11-25T03:59'))).toBe(false);
    expect(isReady(one, clockAt('2026-11-25T04:00'))).toBe(true);
    expect(isReady(one, clockAt('2026-11-25T03:59', 60))).toBe(true);
    expect(isReady(one, clockAt('2026-12-25T12:00'))).toBe(true);
  });

  test('from the evening on, where that was said; half past one in the night is still that evening', () => {
    const one = fear({ dueDay: '2026-11-24', dueHour: 18 });
    expect(isReady(one, clockAt('2026-11-24T17:59'))).toBe(false);
    expect(isReady(one, clockAt('2026-11-24T18:00'))).toBe(true);
    expect(isReady(one, clockAt('2026-11-25T01:30'))).toBe(true);
    expect(isReady(one, clockAt('2026-11-25T09:00'))).toBe(true);
  });

  test('never, where no day was set', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        expect(isReady(fear(), clock)).toBe(false);
      }),
    );
  });

  test('at once, where its day was past when it was written', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: 1, max: 4000 }), dueHours, (clock, ago, dueHour) => {
        const today = dayOf(clock.now, clock.offsetMinutes, clock.dayStart);
        const dueDay = daysAfter(today, -ago);
        expect(isPast(dueDay, clock)).toBe(true);
        expect(isReady(fear({ dueDay, dueHour }), clock)).toBe(true);
      }),
    );
  });

  test('in every place of the earth: exactly from its own start of that day on', () => {
    fc.assert(
      fc.property(clocks, days, (clock, dueDay) => {
        const begins = Date.parse(dueDay) + clock.dayStart * HOUR - minutes(clock.offsetMinutes);
        expect(isReady(fear({ dueDay }), clock)).toBe(clock.now >= begins);
      }),
    );
  });

  test.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Asia/Tehran'])(
    'once, and it stays until it is answered, while the clocks change in %s',
    (zone) => {
      const offsetOf = offsetIn(zone);
      fc.assert(
        fc.property(days, dueHours, dayStarts, (dueDay, dueHour, dayStart) => {
          const one = fear({ dueDay, dueHour });
          let wasReady = false;
          let changes = 0;
          const from = Date.parse(dueDay) - DAY;
          for (let now = from; now < from + 3.5 * DAY; now += minutes(30)) {
            const ready = isReady(one, { now: instant(now), offsetMinutes: offsetOf(now), dayStart });
            if (ready !== wasReady) changes += 1;
            wasReady = ready;
          }
          expect([changes, wasReady]).toEqual([1, true]);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('a journey to any other place puts it off by no more than a day, and loses it never', () => {
    fc.assert(
      fc.property(clocks, days, dueHours, offsets, (here, dueDay, dueHour, offsetMinutes) => {
        const one = fear({ dueDay, dueHour });
        fc.pre(isReady(one, here));
        const away = Math.max(0, here.offsetMinutes - offsetMinutes);
        const later = { ...here, offsetMinutes, now: instant(here.now + minutes(away)) };
        expect(away).toBeLessThanOrEqual(26 * 60);
        expect(isReady(one, later)).toBe(true);
      }),
    );
  });
});

describe('What is answered or skipped', () => {
  const put = (one: Prediction, change: ReturnType<typeof skipped>): Prediction =>
    change.type === 'put' ? { ...one, ...change.fields } : one;
  const id: Id = idFromKey('one');

  test('is never asked back again, at any time and in any place', () => {
    fc.assert(
      fc.property(
        clocks,
        clocks,
        days,
        dueHours,
        fc.constantFrom('skip', ...outcomes),
        (then, later, dueDay, dueHour, answer) => {
          const change = answer === 'skip' ? skipped(id, then.now) : lookedBack(id, answer, then.now);
          const done = put(fear({ dueDay, dueHour }), change);
          expect(standingOf(done, later)).toBe(answer === 'skip' ? 'skipped' : 'closed');
          expect(nextReady([{ id, fields: done }], later)).toBeUndefined();
        },
      ),
    );
  });

  test('can still be looked back on where it was skipped', () => {
    const done = put(put(fear({ dueDay: '2026-11-24' }), skipped(id, at('2026-11-24T09:00'))), {
      ...lookedBack(id, 'no', at('2026-11-25T09:00')),
    });
    expect(standingOf(done, clockAt('2026-11-26T09:00'))).toBe('closed');
  });

  test('lets the next one come: the one whose day came first', () => {
    const entry = (key: string, dueDay: string, more: Partial<Prediction> = {}) => ({
      id: idFromKey(key),
      fields: fear({ dueDay, ...more }),
    });
    const clock = clockAt('2026-11-24T12:00');
    const all = [entry('b', '2026-11-23'), entry('a', '2026-11-20'), entry('c', '2026-11-25')];
    expect(nextReady(all, clock)?.id).toBe(idFromKey('a'));
    expect(nextReady([entry('a', '2026-11-20', { outcome: 'no' }), ...all.slice(0, 1)], clock)?.id).toBe(
      idFromKey('b'),
    );
  });
});

describe('By when', () => {
  test('each tap means a day that has not come yet, and is found again', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        for (const choice of choicesAt(clock)) {
          const due = dueBy(choice, clock);
          expect(isDay(due.dueDay)).toBe(true);
          expect(isReady(fear(due), clock)).toBe(false);
          expect(choiceOf(due, clock)).toBe(choice);
        }
      }),
    );
  });

  test('this evening is no choice in the evening, nor in the night after it', () => {
    expect(choicesAt(clockAt('2026-11-24T17:00'))).toContain('evening');
    expect(choicesAt(clockAt('2026-11-24T18:00'))).not.toContain('evening');
    expect(choicesAt(clockAt('2026-11-25T01:00'))).not.toContain('evening');
  });

  test('tomorrow is the day after the person’s own day, across the end of a month and of a year', () => {
    expect(dueBy('tomorrow', clockAt('2026-12-31T12:00')).dueDay).toBe('2027-01-01');
    expect(dueBy('tomorrow', clockAt('2027-01-01T01:00')).dueDay).toBe('2027-01-01');
    expect(dueBy('week', clockAt('2028-02-25T12:00')).dueDay).toBe('2028-03-03');
  });

  test.each(['2026-02-30', '2026-13-01', '+012026-01-01', 'soon', ''])('“%s” is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('days are counted over any span', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), (day: Day, count) => {
        expect(daysAfter(daysAfter(day, count), -count)).toBe(day);
      }),
    );
  });
});

describe('The steps of looking back', () => {
  test('begin with the question, and each outcome has one page after it', () => {
    expect(outcomes.map(afterOutcome)).toEqual(['keep', 'keep', 'coped', 'done']);
    expect(stepFor('keep', undefined)).toBe('ask');
    expect(stepFor('keep', 'yes')).toBe('ask');
    expect(stepFor('coped', 'yes')).toBe('coped');
    expect(stepFor('done', 'partly')).toBe('done');
    expect(stepFor(undefined, 'partly')).toBe('ask');
  });
});
