import { instant, minutes } from '@evenkeel/kernel';
import { describe, expect, test } from 'vitest';
import { partOfDay, quietOf } from './greeting.ts';

test.each([
  [0, 'night'],
  [4, 'night'],
  [5, 'morning'],
  [11, 'morning'],
  [12, 'afternoon'],
  [17, 'afternoon'],
  [18, 'evening'],
  [22, 'evening'],
  [23, 'night'],
])('at %i o’clock it is %s', (hour, part) => {
  expect(partOfDay(instant(minutes(hour * 60)), 0)).toBe(part);
  expect(partOfDay(instant(minutes((hour - 3) * 60)), 180)).toBe(part);
});

describe('the one sentence where nothing is due', () => {
  const at = (hour: number) => instant(Date.UTC(2026, 10, 24, hour, 10));
  const clockAt = (hour: number) => ({ now: at(hour), offsetMinutes: 0, dayStart: 4 });

  test('is plain on a calm day', () => {
    expect(quietOf([], clockAt(9))).toBe('nothing-due');
    expect(quietOf([instant(at(9) - minutes(24 * 60))], clockAt(20))).toBe('nothing-due');
  });

  test('asks nothing of anybody after a hard moment of the same day', () => {
    expect(quietOf([at(9)], clockAt(10))).toBe('hard-day');
    expect(quietOf([at(9)], clockAt(20))).toBe('hard-evening');
  });

  test('is the same late at night, whatever the day was', () => {
    expect(quietOf([], clockAt(23))).toBe('late');
    expect(quietOf([at(22)], clockAt(23))).toBe('late');
  });
});
