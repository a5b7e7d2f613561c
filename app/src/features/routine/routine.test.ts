import { dayOf, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTestStore } from '../../store/test-kit.ts';
import { dueReview, mondayOf, saidIn, weekToReview } from './review.ts';
import { routineDayKind, routineKind } from './routine.record.ts';
import {
  halfOf,
  leaveRoutine,
  type Routine,
  type RoutineDay,
  routineDayId,
  stepDone,
  stepsLeft,
  toggleStep,
} from './routine.ts';

const HOUR = minutes(60);
const clockAt = (now: number, offsetMinutes = 0, dayStart = 4) => ({
  now: instant(now),
  offsetMinutes,
  dayStart,
});
const routine: Routine = { morning: { affirmation: true, intention: true }, evening: { evidence: true } };
const MORNING = Date.UTC(2026, 10, 24, 8);

/** What the changes of a day make of it. */
const dayFrom = (changes: readonly ReturnType<typeof stepDone>[]): RoutineDay => {
  const day: Record<string, unknown> = { done: {} };
  for (const change of changes) {
    if (change.type !== 'put') throw new Error('nothing is deleted');
    for (const [field, value] of Object.entries(change.fields)) {
      const [set, key] = field.split('/');
      if (key === undefined) day[field] = value;
      else (day[set as string] as Record<string, unknown>)[key] = value;
    }
  }
  return day as unknown as RoutineDay;
};

describe('A routine', () => {
  test('stands in the morning and in the evening, and never in between or late', () => {
    const at = (hour: number) => halfOf(clockAt(Date.UTC(2026, 10, 24, hour)));
    expect([3, 4, 5, 11, 12, 16, 17, 22, 23].map(at)).toEqual([
      undefined,
      undefined,
      'morning',
      'morning',
      undefined,
      undefined,
      'evening',
      'evening',
      undefined,
    ]);
  });

  test('is gone through in order, and is over when its last step is', () => {
    const at = clockAt(MORNING);
    const first = stepsLeft(routine, [], at);
    expect(first?.left).toEqual(['affirmation', 'intention']);
    if (first === undefined) return;
    const done = stepDone(first, 'affirmation', at, { isLast: false });
    expect(stepsLeft(routine, [dayFrom([done])], at)?.left).toEqual(['intention']);
    const last = stepDone(first, 'intention', at, { isLast: true, intention: ' Ring Jo ' });
    expect(dayFrom([done, last]).intention).toBe('Ring Jo');
    expect(stepsLeft(routine, [dayFrom([done, last])], at)).toBeUndefined();
  });

  test('that was left is not asked about again that day, and stands the next morning', () => {
    const at = clockAt(MORNING);
    const now = stepsLeft(routine, [], at);
    if (now === undefined) throw new Error('it stands');
    const days = [dayFrom([leaveRoutine(now, at)])];
    expect(stepsLeft(routine, days, clockAt(MORNING + HOUR))).toBeUndefined();
    expect(stepsLeft(routine, days, clockAt(MORNING + 24 * HOUR))?.half).toBe('morning');
  });

  test('of nobody’s choosing stands nowhere', () => {
    expect(stepsLeft(undefined, [], clockAt(MORNING))).toBeUndefined();
    expect(stepsLeft({ morning: {} }, [], clockAt(MORNING))).toBeUndefined();
  });

  test('stands at most once for each half of each day, wherever the person flies and whatever the clocks do', () => {
    const anyHours = fc.array(
      fc.record({
        hours: fc.integer({ min: 0, max: 30 }),
        offset: fc.constantFrom(-720, -300, 0, 60, 120, 345, 840),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anyHours, fc.integer({ min: 0, max: 12 }), (hours, dayStart) => {
        const asked: string[] = [];
        const days: RoutineDay[] = [];
        let now = MORNING;
        for (const { hours: passed, offset } of hours) {
          now += passed * HOUR;
          const at = clockAt(now, offset, dayStart);
          const due = stepsLeft(routine, days, at);
          if (due === undefined) continue;
          expect(due.day).toBe(dayOf(at.now, offset, dayStart));
          asked.push(routineDayId(due.day, due.half));
          days.push(dayFrom([leaveRoutine(due, at)]));
        }
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  test('is kept as a set: what two tabs choose stands together', async () => {
    const kit = await createTestStore([routineKind, routineDayKind]);
    for (const step of ['affirmation', 'intention'] as const)
      await kit.store.commit<never>(() => ({ ok: true, value: [toggleStep(undefined, 'morning', step)] }));
    expect(kit.store.query(routineKind).value[0]?.fields.morning).toEqual({
      affirmation: true,
      intention: true,
    });
  });
});

describe('A week', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => dayOf(instant(days * 24 * HOUR), 0, 0));

  test('begins on a Monday, and each of its days has the same one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        const gap = (Date.parse(day) - Date.parse(monday)) / (24 * HOUR);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThan(7);
      }),
    );
  });

  test('may be looked back on from Sunday afternoon until Tuesday', () => {
    const week = (day: number, hour: number) => weekToReview(clockAt(Date.UTC(2026, 10, day, hour)));
    // 22 November 2026 is a Sunday.
    expect(week(21, 18)).toBeUndefined();
    expect(week(22, 15)).toBeUndefined();
    expect(week(22, 17)).toBe('2026-11-16');
    expect(week(23, 2)).toBe('2026-11-16');
    expect(week(23, 9)).toBe('2026-11-16');
    expect(week(24, 20)).toBe('2026-11-16');
    expect(week(25, 9)).toBeUndefined();
  });

  test('is offered when there are words in it, once', () => {
    const at = clockAt(Date.UTC(2026, 10, 23, 9));
    const said = [17, 18, 22].map((day) => ({
      at: Date.UTC(2026, 10, day, 10),
      offsetMinutes: 0,
      words: 'a line',
    }));
    expect(dueReview(said, [], at)).toBe('2026-11-16');
    expect(dueReview(said.slice(1), [], at)).toBeUndefined();
    expect(dueReview(said, [{ week: '2026-11-16', at: 1, skippedAt: 1 }], at)).toBeUndefined();
    expect(dueReview(said, [{ week: '2026-11-09', at: 1, closedAt: 1 }], at)).toBe('2026-11-16');
  });

  test('holds what was said in it where it was said, and nothing twice', () => {
    const late = { at: Date.UTC(2026, 10, 23, 2), offsetMinutes: 0, words: 'Sunday night' };
    expect(saidIn(mondayOf(dayOf(instant(late.at), 0, 4)), [late, { ...late, words: ' ' }], 4)).toEqual([
      late,
    ]);
    expect(saidIn('2026-11-23' as never, [late], 4)).toEqual([]);
  });
});
