import type { Day } from '@evenkeel/kernel';
import { expect, test } from 'vitest';
import { dayCount, toYears } from './month.ts';

const days = (...names: string[]) => names.map((day) => ({ day: day as Day }));

test('a month begins at its newest day, and months with nothing are not offered', () => {
  const sections = days('2026-11-24', '2026-11-24', '2026-11-02', '2026-09-30', '2025-12-31');
  expect(toYears(sections)).toEqual([
    {
      year: '2026',
      months: [
        { key: '2026-11', place: 0 },
        { key: '2026-09', place: 3 },
      ],
    },
    { year: '2025', months: [{ key: '2025-12', place: 4 }] },
  ]);
  expect(dayCount(sections)).toBe(4);
  expect(toYears([])).toEqual([]);
});
