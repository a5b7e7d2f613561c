import { minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pause } from './pause.ts';
import { hasEased, marksOf, mayAskStart, pullBefore, startPulls, waveOf } from './pull.ts';

const START = 1_790_000_000_000;
const pause: Pause = { parkedAt: START, startedAt: START, endsAt: START + minutes(20), minutes: 20 };
const after = (minute: number): string => String(START + minutes(minute));

describe('whether the pull has eased', () => {
  test.each<[string, Partial<Pause>, boolean]>([
    ['nothing was marked, so it is not known', {}, false],
    ['it is as strong as at first', { urgeAtStart: 8, urgeAtEnd: 8 }, false],
    ['it is one lower, which is within a wobble', { urgeAtStart: 8, urgeAtEnd: 7 }, false],
    ['it sank by two', { urgeAtStart: 8, urgeAtEnd: 6 }, true],
    ['it is low, and was not marked at first', { urgeAtEnd: 3 }, true],
    ['it is high, and was not marked at first', { urgeAtEnd: 7 }, false],
    ['it sank and came back', { urgeAtStart: 8, mark: { [after(4)]: 3, [after(9)]: 8 } }, false],
    ['it sank in between', { urgeAtStart: 9, mark: { [after(4)]: 6 } }, true],
    ['a mark that was taken out counts for nothing', { urgeAtStart: 9, mark: { [after(4)]: null } }, false],
  ])('%s', (_, fields, eased) => {
    expect(hasEased({ ...pause, ...fields })).toBe(eased);
  });
});

describe('the pull at the start', () => {
  const whole = minutes(20);
  test.each<[string, Partial<Pause>, number, boolean]>([
    ['may be asked as the wait begins', {}, whole, true],
    ['may be asked in the first minute', {}, whole - minutes(1) + 1, true],
    ['not after it', {}, whole - minutes(1), false],
    ['not where it is known', { urgeAtStart: 7 }, whole, false],
    ['not where it was marked since', { mark: { [after(0)]: 7 } }, whole, false],
    ['not before the wait', { startedAt: undefined, endsAt: undefined }, 0, false],
    ['not of a wait that was made longer later', { endsAt: START + minutes(40) }, whole, false],
  ])('%s', (_, fields, left, may) => {
    expect(mayAskStart({ ...pause, ...fields }, left)).toBe(may);
  });
});

describe('my own wave', () => {
  test('stands in the order of time, whatever order the marks come in', () => {
    const marks = marksOf({
      ...pause,
      urgeAtStart: 8,
      mark: { [after(12)]: 4, [after(3)]: 9 },
      urgeAtEnd: 2,
    });
    expect(marks.map(({ urge }) => urge)).toEqual([8, 9, 4, 2]);
  });

  test('lies within its frame, also with marks of another clock', () => {
    const urge = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(
        fc.dictionary(fc.integer({ min: 0, max: 4e12 }).map(String), urge),
        fc.option(urge, { nil: undefined }),
        fc.option(urge, { nil: undefined }),
        (mark, urgeAtStart, urgeAtEnd) => {
          const points = waveOf({ ...pause, mark, urgeAtStart, urgeAtEnd });
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(1);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(1);
          }
          expect(points).toEqual(points.toSorted((a, b) => a.x - b.x));
        },
      ),
    );
  });

  test('with a mark at half of the wait stands in the middle', () => {
    expect(waveOf({ ...pause, urgeAtStart: 10, mark: { [after(10)]: 5 } })).toEqual([
      { x: 0, y: 1 },
      { x: 0.5, y: 0.5 },
    ]);
  });
});

describe('a pull that this hour already knows', () => {
  const known = startPulls(
    [{ ...pause, urgeAtStart: 7 }, { parkedAt: START }],
    [{ startedAt: START - minutes(5), before: { urge: 9 } }, { startedAt: START }],
  );

  test('is the newest answer before it, from Calm or from another pause', () => {
    expect(pullBefore(known, START - minutes(1))).toBe(9);
    expect(pullBefore(known, START + minutes(30))).toBe(7);
  });

  test('is not taken from an hour ago, nor from after it', () => {
    expect(pullBefore(known, START + minutes(60))).toBeUndefined();
    expect(pullBefore(known, START - minutes(6))).toBeUndefined();
  });
});
