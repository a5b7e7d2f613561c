import { type Day, dayOf, idFromKey, instant } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueMoment, type Kept, type SafeMoment, safeMomentFor } from './safe-moment.ts';

const START = Date.UTC(2026, 2, 1, 12);
const dayAt = (count: number): Day => dayOf(instant(START + count * 86_400_000), 0);
const written = (at: number) => dayOf(instant(at), 0);
const moment = (key: string, fields: Partial<SafeMoment> = {}): Kept<SafeMoment> => ({
  id: idFromKey(key),
  fields: { words: key, at: START, ...fields },
});

/** Days on which each moment came back, when it is looked every day, and answered on those days where the person answers. */
const live = (
  moments: readonly Kept<SafeMoment>[],
  days: number,
  answers: (day: number) => boolean = () => true,
) => {
  const now = new Map(moments.map((one) => [one.id, one]));
  const log: { readonly day: number; readonly id: string }[] = [];
  for (let count = 0; count < days; count++) {
    const there = [...now.values()].filter(({ fields }) => fields.at <= START + count * 86_400_000);
    const due = dueMoment(there, dayAt(count), written);
    if (due === undefined || !answers(count)) continue;
    log.push({ day: count, id: due.id });
    const back = { ...due.fields.back, [dayAt(count)]: 'read' };
    now.set(due.id, { ...due, fields: { ...due.fields, back } });
    // Nothing comes twice on one day.
    expect(dueMoment([...now.values()], dayAt(count), written)).toBeUndefined();
  }
  return log;
};

describe('A safe moment', () => {
  test('comes back on the first three days, and then at most twice in any seven', () => {
    const log = live([moment('one')], 120);
    expect(log.slice(0, 3).map(({ day }) => day)).toEqual([0, 1, 2]);
    const later = log.slice(3).map(({ day }) => day);
    expect(later.length).toBeGreaterThan(20);
    for (const day of later)
      expect(log.filter((one) => one.day > day - 7 && one.day <= day).length).toBeLessThanOrEqual(2);
  });

  test('takes its turn with others, however they are answered, and never comes twice a day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean()),
        (starts, answers) => {
          const moments = starts.map((start, index) =>
            moment(`m${index}`, { at: START + start * 86_400_000 }),
          );
          const log = live(moments, 150, (day) => answers[day % Math.max(1, answers.length)] ?? true);
          expect(new Set(log.map(({ day }) => day)).size).toBe(log.length);
          // Once nothing is new any more, the week is kept.
          const settled = log.filter(({ day }) => day > 60);
          for (const { day } of settled)
            expect(log.filter((one) => one.day > day - 7 && one.day <= day).length).toBeLessThanOrEqual(2);
          // And each has come as often as any other, but for one turn.
          const counts = moments.map(({ id }) => settled.filter((one) => one.id === id).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('that rests, or has no words, never comes; one that was left standing does not stay new', () => {
    expect(
      dueMoment([moment('one', { isResting: true }), moment('two', { words: ' ' })], dayAt(0), written),
    ).toBeUndefined();
    const [ignored, seen] = [
      moment('one'),
      moment('two', { back: { [dayAt(13)]: 'read', [dayAt(15)]: 'read' } }),
    ];
    expect(dueMoment([ignored], dayAt(13), written)).toBe(ignored);
    expect(dueMoment([ignored, seen], dayAt(16), written)).toBeUndefined();
  });
});

describe('In a pause', () => {
  const days = fc.nat(3000).map(dayAt);
  test('one moment is offered all day, and each in its turn', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5 }), (day, count) => {
        const all = Array.from({ length: count }, (_, index) => moment(`m${index}`));
        const at = (offset: number) =>
          safeMomentFor(all, {
            day: written(Date.parse(day) + (offset + 0.5) * 86_400_000),
            isAfraid: false,
          });
        expect(safeMomentFor(all.toReversed(), { day, isAfraid: false })).toBe(at(0));
        expect(new Set(all.map((_, index) => at(index))).size).toBe(count);
      }),
    );
  });

  test('none with a person is offered to somebody who is afraid of one', () => {
    const person = moment('one', { with: 'person' });
    const unknown = moment('two');
    const pet = moment('three', { with: 'pet' });
    fc.assert(
      fc.property(days, (day) => {
        expect(safeMomentFor([person, unknown, pet], { day, isAfraid: true })).toBe(pet);
        expect(safeMomentFor([person, unknown], { day, isAfraid: true })).toBeUndefined();
      }),
    );
  });

  test('what rests is left alone', () => {
    expect(
      safeMomentFor([moment('one', { isResting: true })], { day: dayAt(0), isAfraid: false }),
    ).toBeUndefined();
  });
});
