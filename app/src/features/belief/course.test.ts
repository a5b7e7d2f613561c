import { type Day, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conviction } from './conviction.ts';
import { courseOf, type Point, shownBy, toPoints } from './course.ts';
import { toDots } from './curve-chart.tsx';

const DAY = minutes(24 * 60);
const NOON = Date.parse('2026-11-02T12:00:00Z');
/** One rating a day from the second of November. */
const daily = (...values: readonly number[]): readonly Point[] =>
  values.map((value, index) => ({ at: NOON + index * DAY, value }));

const anyRatings = fc.array(
  fc.record({ of: fc.constant('b'), value: fc.integer({ min: 0, max: 100 }), at: fc.nat(40 * DAY) }),
  { maxLength: 14 },
);

describe('the points of a curve', () => {
  test('are in the order of time, and none is lost or made up', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const points = toPoints(ratings);
        for (const [index, point] of points.entries())
          expect(point.at).toBeGreaterThanOrEqual(points[index - 1]?.at ?? 0);
        const plain = (some: readonly Point[]) => some.map(({ at, value }) => `${at} ${value}`).toSorted();
        expect(plain(points)).toEqual(plain(ratings));
      }),
    );
  });

  test('are drawn from left to right, higher where it feels truer, and inside the frame', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const points = toPoints(ratings);
        const dots = toDots(points, points[0]?.at ?? 0, points.at(-1)?.at ?? 0);
        for (const [index, dot] of dots.entries()) {
          const [before, point] = [dots[index - 1], points[index - 1]];
          expect(dot.x).toBeGreaterThanOrEqual(before?.x ?? 2);
          expect(dot.x).toBeLessThanOrEqual(297);
          expect(dot.y).toBeGreaterThanOrEqual(6);
          expect(dot.y).toBeLessThanOrEqual(136);
          if (before && point && points[index])
            expect(Math.sign(before.y - dot.y)).toBe(Math.sign((points[index]?.value ?? 0) - point.value));
        }
      }),
    );
  });
});

describe('what is on show', () => {
  const clock = { offsetMinutes: 0, dayStart: 4 };
  const rated = (at: string): Conviction => ({ of: 'b', value: 50, at: Date.parse(at) });

  test('are the ratings from before Monday, and the night to it belongs to Sunday', () => {
    const all = ['2026-11-22T20:00Z', '2026-11-23T03:59Z', '2026-11-23T04:00Z', '2026-11-24T12:00Z'].map(
      rated,
    );
    expect(shownBy(all, '2026-11-23' as Day, clock)).toEqual(all.slice(0, 2));
  });

  test('goes by the clock of the place where it was said', () => {
    const abroad = { ...rated('2026-11-22T23:00Z'), offsetMinutes: 6 * 60 };
    expect(shownBy([abroad], '2026-11-23' as Day, clock)).toEqual([]);
  });
});

describe('what is said of a belief and its answer', () => {
  test('says when they crossed', () => {
    expect(courseOf(daily(80, 70, 60, 55, 50), daily(20, 40, 55, 60, 65))).toEqual({
      type: 'crossed',
      at: NOON + 3 * DAY,
    });
  });

  test('takes no single rating for a crossing, and none that went back', () => {
    expect(courseOf(daily(70, 65, 60), daily(20, 30, 90)).type).not.toBe('crossed');
    expect(courseOf(daily(70, 50, 50, 70), daily(20, 60, 60, 50)).type).not.toBe('crossed');
  });

  test('does not say that they crossed where the answer felt truer all along', () => {
    expect(courseOf(daily(40, 40, 40, 40), daily(60, 60, 60, 60))).toEqual({ type: 'no-clear-change' });
  });

  test('says that it is lower, or higher, only where all of the last three are, and clearly', () => {
    expect(courseOf(daily(80, 85, 80, 60, 55, 60), [])).toEqual({ type: 'lower' });
    expect(courseOf(daily(60, 55, 60, 80, 85, 80), [])).toEqual({ type: 'higher' });
    expect(courseOf(daily(80, 60, 80, 60, 55, 60), [])).toEqual({ type: 'no-clear-change' });
    expect(courseOf(daily(65, 65, 65, 60, 60, 60), [])).toEqual({ type: 'no-clear-change' });
    expect(courseOf(daily(90, 80, 50, 40, 30), [])).toEqual({ type: 'no-clear-change' });
  });

  test('says nothing of fewer than three', () => {
    expect(courseOf(daily(90, 10), daily(10, 90, 90, 90))).toEqual({ type: 'too-few' });
    expect(courseOf([], [])).toEqual({ type: 'too-few' });
  });

  test('never speaks of a crossing with fewer than three ratings of each', () => {
    fc.assert(
      fc.property(anyRatings, anyRatings, (old, answer) => {
        const said = courseOf(toPoints(old), toPoints(answer));
        if (said.type !== 'crossed') return;
        expect(Math.min(old.length, answer.length)).toBeGreaterThanOrEqual(3);
        const last = (some: readonly Point[]) => some.at(-1)?.value ?? 0;
        expect(last(toPoints(answer))).toBeGreaterThan(last(toPoints(old)));
        expect([...old, ...answer].some(({ at }) => at === said.at)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
