import { instant, minutes } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { partOfDay } from './greeting.ts';

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
