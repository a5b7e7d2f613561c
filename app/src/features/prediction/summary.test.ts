import { instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Outcome, outcomes, type Prediction } from './prediction.ts';
import { bands, LEAST, summarise } from './summary.ts';

const HOUR = minutes(60);
const at = (text: string) => instant(Date.parse(`${text}:00Z`));
/** A Tuesday; results are those up to Monday 23 November. */
const clock = { now: at('2026-11-24T12:00'), offsetMinutes: 0, dayStart: 4 };
const lastWeek = at('2026-11-20T12:00');

const one = (
  certainty: number | undefined,
  outcome: Outcome,
  more: Partial<Prediction> = {},
): Prediction => ({
  at: 0,
  certainty,
  outcome,
  closedAt: lastWeek,
  ...more,
});
const times = <One>(count: number, make: () => One): readonly One[] => Array.from({ length: count }, make);
const withPerson = (person: string) => ({ person: { [person]: true as const } });

describe('How fears came out', () => {
  test('is counted at three levels of certainty, and what came in part stands by itself', () => {
    const summary = summarise(
      [
        ...times(3, () => one(80, 'no')),
        one(67, 'yes'),
        one(100, 'partly'),
        one(34, 'no'),
        one(66, 'yes'),
        one(0, 'no'),
        one(33, 'partly'),
      ],
      clock,
    );
    expect(summary).toMatchObject({
      asOf: '2026-11-23',
      count: 9,
      isEnough: true,
      bands: [
        { key: 'low', yes: 0, partly: 1, no: 1, of: 2 },
        { key: 'middle', yes: 1, partly: 0, no: 1, of: 2 },
        { key: 'high', yes: 1, partly: 1, no: 3, of: 5 },
      ],
    });
  });

  test('is said from eight on; what cannot be known, and what was not marked, count for nothing', () => {
    const seven = times(7, () => one(50, 'no'));
    expect(summarise(seven, clock).isEnough).toBe(false);
    expect(summarise([...seven, one(50, 'unknown'), one(undefined, 'no')], clock).isEnough).toBe(false);
    expect(summarise([...seven, one(50, 'yes')], clock).isEnough).toBe(true);
    expect(LEAST).toBe(8);
  });

  test('changes on the person’s Monday, and on no other day', () => {
    const monday = at('2026-11-23T04:00');
    const week = 7 * 24 * HOUR;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 100 }),
            fc.constantFrom(...outcomes),
            fc.integer({ min: -40, max: 12 }),
          ),
        ),
        fc.integer({ min: 0, max: week - 1 }),
        (answers, later) => {
          const fears = answers.map(([certainty, outcome, hours]) =>
            one(certainty, outcome, { closedAt: monday + hours * HOUR }),
          );
          const first = summarise(fears, { ...clock, now: monday });
          expect(summarise(fears, { ...clock, now: instant(monday + later) })).toEqual(first);
          const counted = answers.filter(([, outcome, hours]) => outcome !== 'unknown' && hours < 0).length;
          expect(first.count).toBe(counted);
          const next = summarise(fears, { ...clock, now: instant(monday + week) });
          expect(next.count).toBe(answers.filter(([, outcome]) => outcome !== 'unknown').length);
        },
      ),
    );
  });

  test('every certainty from 0 to 100 belongs to exactly one level', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (certainty) => {
        expect(summarise([one(certainty, 'no')], clock).count).toBe(1);
      }),
    );
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [0, 33],
      [34, 66],
      [67, 100],
    ]);
  });
});

describe('The alarm has often been right', () => {
  const isOften = (fears: readonly Prediction[]) => summarise(fears, clock).isOftenRight;

  test('where four came true about one person, also before there are eight', () => {
    expect(isOften(times(3, () => one(50, 'yes', withPerson('sam'))))).toBe(false);
    expect(isOften(times(4, () => one(50, 'yes', withPerson('sam'))))).toBe(true);
    expect(isOften(times(4, () => one(undefined, 'yes', withPerson('sam'))))).toBe(true);
    const two = [...times(3, () => one(50, 'yes', withPerson('sam'))), one(50, 'yes', withPerson('jo'))];
    expect(isOften(two)).toBe(false);
  });

  test('where half of those came true of which the person was very sure; one of one is too few', () => {
    expect(isOften([one(90, 'yes')])).toBe(false);
    expect(isOften([...times(2, () => one(90, 'yes')), ...times(2, () => one(90, 'no'))])).toBe(true);
    expect(isOften([...times(2, () => one(90, 'yes')), ...times(3, () => one(90, 'no'))])).toBe(false);
    expect(isOften([...times(4, () => one(50, 'yes')), ...times(2, () => one(90, 'no'))])).toBe(false);
  });
});
