import { fail, instant, minutes, ok } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsToWhen, whenToFields } from './trigger-when.ts';

const at = (iso: string) => instant(Date.parse(iso));
const AUTUMN = at('2026-10-25T01:00:00Z');
/** London: summer time until the autumn of 2026. */
const london = (time: number): number => (time < AUTUMN ? 60 : 0);
const clock = { now: at('2026-11-24T23:10:00Z'), offsetAt: london };
const was = { at: at('2026-11-24T22:00:00Z'), offsetMinutes: 0 };

describe('when it was', () => {
  test('is shown as the clock stood where it happened', () => {
    expect(whenToFields({ at: at('2026-11-24T23:40:00Z'), offsetMinutes: 60 })).toEqual({
      date: '2026-11-25',
      time: '00:40',
    });
  });

  test('is read as the clock stood then, also before the clocks changed', () => {
    expect(fieldsToWhen({ date: '2026-10-24', time: '22:15' }, was, clock)).toEqual(
      ok({ at: at('2026-10-24T21:15:00Z'), offsetMinutes: 60 }),
    );
    expect(fieldsToWhen({ date: '2026-10-25', time: '12:00' }, was, clock)).toEqual(
      ok({ at: at('2026-10-25T12:00:00Z'), offsetMinutes: 0 }),
    );
  });

  test('stays by the clock of the place it was in, when the person has gone elsewhere', () => {
    const inDelhi = { at: at('2026-11-20T12:00:00Z'), offsetMinutes: 330 };
    expect(fieldsToWhen({ date: '2026-11-20', time: '18:30' }, inDelhi, clock)).toEqual(
      ok({ at: at('2026-11-20T13:00:00Z'), offsetMinutes: 330 }),
    );
  });

  test('may be a little ahead, and not more', () => {
    expect(fieldsToWhen({ date: '2026-11-24', time: '23:25' }, was, clock).ok).toBe(true);
    expect(fieldsToWhen({ date: '2026-11-24', time: '23:26' }, was, clock)).toEqual(fail('future'));
    expect(fieldsToWhen({ date: '2027-01-01', time: '00:00' }, was, clock)).toEqual(fail('future'));
  });

  test('is left as it is where a wrong clock wrote it into the future and nobody touched it', () => {
    const ahead = { at: at('2031-01-01T00:00:30Z'), offsetMinutes: 0 };
    expect(fieldsToWhen(whenToFields(ahead), ahead, clock)).toEqual(ok(ahead));
  });

  test.each([
    ['', '22:15'],
    ['2026-11-24', ''],
    ['2026-13-01', '22:15'],
    ['2026-11-24', '25:00'],
    ['24/11/2026', '22:15'],
  ])('%j at %j is no time', (date, time) => {
    expect(fieldsToWhen({ date, time }, was, clock)).toEqual(fail('unreadable'));
  });

  test('comes back as the same two fields, at any offset and time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: clock.now }),
        fc.integer({ min: -48, max: 56 }),
        fc.integer({ min: 0, max: clock.now }),
        (typed, quarters, before) => {
          const offsetMinutes = quarters * 15;
          const offsetAt = () => offsetMinutes;
          const fields = whenToFields({ at: instant(typed), offsetMinutes });
          const read = fieldsToWhen(
            fields,
            { at: instant(before), offsetMinutes },
            { now: clock.now, offsetAt },
          );
          expect(read.ok && whenToFields(read.value)).toEqual(fields);
          expect(read.ok && Math.abs(read.value.at - typed) < minutes(1)).toBe(true);
        },
      ),
    );
  });
});
