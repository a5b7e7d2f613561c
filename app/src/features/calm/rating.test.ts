import { type Id, instant, minutes, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { episodeOf, mayNote, type RatedSession } from './rating.ts';

const NIGHT = instant(Date.UTC(2026, 10, 24, 23, 10));
const idAt = (at: number): Id => uuidV7(at, new Uint8Array(10));
const session = (after: number, form: Partial<RatedSession> = {}): RatedSession => {
  const startedAt = instant(NIGHT + after);
  return { id: idAt(startedAt), startedAt, seconds: 300, why: 'hard', ...form };
};
const clock = (after: number) => ({ now: instant(NIGHT + after), offsetMinutes: 0, dayStart: 4 });

test('hard sessions with less than an hour between them are one episode, named by its first', () => {
  const first = session(0);
  const second = session(minutes(50));
  const third = session(minutes(100));
  expect(episodeOf(third, [second, first])).toBe(first.id);
  expect(episodeOf(session(minutes(300)), [first, second, third])).toBe(session(minutes(300)).id);
});

test('practice belongs to no episode', () => {
  expect(episodeOf(session(0, { why: 'practice' }), [session(-1)])).toBeUndefined();
});

test('an episode is rated once before and once after', () => {
  const first = session(0, { before: { distress: 8 } });
  const second = session(minutes(30));
  expect(mayNote(second, [first], 'before', clock(minutes(30)))).toBe(false);
  expect(mayNote(second, [first], 'after', clock(minutes(40)))).toBe(true);
  const rated = { ...first, after: { distress: 5 } };
  expect(mayNote(second, [rated], 'after', clock(minutes(40)))).toBe(false);
  expect(mayNote(session(minutes(400)), [rated, second], 'before', clock(minutes(400)))).toBe(true);
});

test('practice is rated once a day, and the day after again', () => {
  const morning = session(0, { why: 'practice', after: { safety: 6 } });
  const again = session(minutes(120), { why: 'practice' });
  expect(mayNote(again, [morning], 'after', clock(minutes(120)))).toBe(false);
  const tomorrow = session(minutes(24 * 60), { why: 'practice' });
  expect(mayNote(tomorrow, [morning], 'after', clock(minutes(24 * 60)))).toBe(true);
});

test('however many hard sessions an episode has, no more than one rating of a side is ever offered', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 55 }), { minLength: 1, maxLength: 12 }), (gaps) => {
      let past: readonly RatedSession[] = [];
      let offered = 0;
      let after = 0;
      for (const gap of gaps) {
        after += minutes(gap + 5);
        const here = session(after);
        const may = mayNote(here, past, 'before', clock(after));
        if (may) offered++;
        past = [...past, may ? { ...here, before: { urge: 7 } } : here];
      }
      expect(offered).toBe(1);
    }),
  );
});
