import { idFromKey, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayAskAfter, mayRate, rateNow } from './rate.ts';

const ID = idFromKey('one');
const HOUR = minutes(60);
const START = Date.UTC(2026, 10, 24, 9);
const moment = (at: number) => ({ now: instant(at), offsetMinutes: 0, newId: () => idFromKey(String(at)) });

describe('How true it feels', () => {
  test('is never kept twice within 24 hours, however often it is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 72 }), { maxLength: 20 }), (gaps) => {
        let at = START;
        const kept: { of: string; value: number; at: number }[] = [];
        for (const gap of gaps) {
          at += gap * HOUR;
          if (rateNow(kept, ID, 50, moment(at)).ok) kept.push({ of: ID, value: 50, at });
        }
        for (const [index, one] of kept.entries())
          if (index > 0) expect(one.at - (kept[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(24 * HOUR);
        expect(kept.length > 0).toBe(gaps.length > 0);
      }),
    );
  });

  test('is no business of another wording', () => {
    expect(mayRate([{ of: 'other', value: 9, at: START }], ID, instant(START))).toBe(true);
  });
});

test('How it is afterwards is asked once a day of each wording, and again if it was left open', () => {
  const clock = { now: instant(START), offsetMinutes: 0, dayStart: 4 };
  const practice = { of: ID, how: 'read', after: 'same', at: START - HOUR } as const;
  expect(mayAskAfter([practice], ID, clock)).toBe(false);
  expect(mayAskAfter([practice], idFromKey('other'), clock)).toBe(true);
  expect(mayAskAfter([{ ...practice, after: undefined }], ID, clock)).toBe(true);
  expect(mayAskAfter([{ ...practice, at: START - 20 * HOUR }], ID, clock)).toBe(true);
});
