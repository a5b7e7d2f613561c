import { instant, minutes, uuidV7 } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayMarkStrength, type Neighbours, wasThirdWithinHour } from './strength.ts';

const at = (clock: string, day = 24): number => Date.parse(`2026-11-${day}T${clock}:00Z`);
const clockAt = (now: number) => ({ now: instant(now), offsetMinutes: 0, dayStart: 4 });
const idOf = (time: number) => uuidV7(time, new Uint8Array(10));
const trigger = (time: number, strength?: number) => ({ id: idOf(time), fields: { at: time, strength } });
const none: Neighbours = { triggers: [], sessions: [], pauses: [] };
const hard = (startedAt: number, rated: { before?: object; after?: object } = {}) => ({
  startedAt,
  seconds: 300,
  why: 'hard',
  ...rated,
});

describe('how strong it was is asked', () => {
  test('the first time, and on a calm day once', () => {
    expect(mayMarkStrength(none, clockAt(at('12:00')))).toBe(true);
    const all = { ...none, triggers: [trigger(at('12:00'), 3)] };
    expect(mayMarkStrength(all, clockAt(at('18:00')))).toBe(false);
    expect(mayMarkStrength(all, clockAt(at('03:00', 25)))).toBe(false);
    expect(mayMarkStrength(all, clockAt(at('04:00', 25)))).toBe(true);
  });

  test('once in a hard episode, which a strong trigger begins, and again in another', () => {
    const all = { ...none, triggers: [trigger(at('12:00'), 8)] };
    expect(mayMarkStrength(all, clockAt(at('12:40')))).toBe(false);
    expect(mayMarkStrength(all, clockAt(at('13:01')))).toBe(true);
  });

  test.each([
    ['before Calm', { ...none, sessions: [hard(at('22:00'), { before: { distress: 8 } })] }],
    ['after Calm', { ...none, sessions: [hard(at('22:00'), { after: { safety: 2 } })] }],
    ['as the pull of a pause', { ...none, pauses: [{ parkedAt: at('22:00'), urgeAtStart: 6 }] }],
  ])('not where the same hard episode was rated already, %s', (_, all) => {
    expect(mayMarkStrength(all, clockAt(at('22:30')))).toBe(false);
  });

  test('where Calm or a pause came before and nothing was rated', () => {
    const all = { ...none, sessions: [hard(at('22:00'))], pauses: [{ parkedAt: at('22:20') }] };
    expect(mayMarkStrength(all, clockAt(at('22:30')))).toBe(true);
  });

  test('of a kept one as if it were new: its own mark is not in its way', () => {
    const self = trigger(at('12:00'), 3);
    const all = { ...none, triggers: [self] };
    expect(mayMarkStrength(all, clockAt(at('12:00')), self.id)).toBe(true);
    expect(mayMarkStrength(all, clockAt(at('12:00')))).toBe(false);
  });

  test('of any walk of triggers never within the hour after a strong one, and of the others once a day', () => {
    const walk = fc.array(fc.tuple(fc.integer({ min: 1, max: 59 }), fc.nat({ max: 10 })), { maxLength: 12 });
    fc.assert(
      fc.property(walk, (steps) => {
        let now = at('08:00');
        const triggers: ReturnType<typeof trigger>[] = [];
        for (const [gap, strength] of steps) {
          now += minutes(gap);
          const mayAsk = mayMarkStrength({ ...none, triggers }, clockAt(now));
          triggers.push(trigger(now, mayAsk ? strength : undefined));
        }
        const marks = triggers.flatMap(({ fields: { at: time, strength } }) =>
          strength === undefined ? [] : [{ time, strength }],
        );
        expect(marks.filter(({ strength }) => strength < 7).length).toBeLessThanOrEqual(1);
        for (const [index, { time }] of marks.entries()) {
          const before = marks[index - 1];
          if (before && before.strength >= 7) expect(time - before.time).toBeGreaterThan(minutes(60));
        }
      }),
    );
  });
});

test('a trigger is the third within an hour after two of Calm or Pause, also when it is asked later', () => {
  const kept = ['22:10', '22:30', '22:50'].map((clock) => at(clock));
  const wasThird = (clock: string) => wasThirdWithinHour(kept, instant(at(clock)));
  expect(wasThird('22:40')).toBe(true);
  expect(wasThird('22:30')).toBe(false);
  expect(wasThird('23:31')).toBe(false);
});
