import { type Instant, instant, minutes } from '@evenkeel/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pause } from './pause.ts';
import { type Anchor, leftByClock, minutesUntil, rebased, timeLeft, waitState } from './wait.ts';

const START = Date.UTC(2026, 10, 23, 22, 10);
const at = (minute: number): Instant => instant(START + minutes(minute));
const YEAR_1970 = instant(minutes(5));
const YEAR_2100 = instant(Date.UTC(2100, 0, 1));

const pauseOf = (length: number): Pause => ({
  parkedAt: START,
  startedAt: START,
  endsAt: START + minutes(length),
  minutes: length,
});
const stateAt = (pause: Pause, now: Instant) => waitState(pause, leftByClock(pause, now));

describe('a wait by the clock', () => {
  test.each([
    ['at the start all of it is left', 0, { type: 'waiting', minutesLeft: 20, share: 1 }],
    ['after nine minutes eleven are left', 9, { type: 'waiting', minutesLeft: 11, share: 0.55 }],
    ['within a minute the water stands still', 9.5, { type: 'waiting', minutesLeft: 11, share: 0.55 }],
    ['in the last minute one is left', 19.9, { type: 'waiting', minutesLeft: 1, share: 0.05 }],
    ['at its end it is over', 20, { type: 'over' }],
    ['long after its end it is over', 20_000, { type: 'over' }],
  ])('%s', (_, minute, state) => {
    expect(stateAt(pauseOf(20), at(minute))).toMatchObject(state);
  });

  test('is parked until it begins, and ended once an ending is chosen', () => {
    expect(stateAt({ parkedAt: START }, at(3))).toEqual({ type: 'parked' });
    expect(stateAt({ ...pauseOf(20), ending: 'let-go' }, at(3))).toEqual({ type: 'ended', ending: 'let-go' });
  });

  test('whatever the clock says, what is left lies between nothing and all of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1440 }),
        fc.integer({ min: 0, max: YEAR_2100 }),
        (length, now) => {
          const pause = pauseOf(length);
          const state = stateAt(pause, instant(now));
          expect(['waiting', 'over']).toContain(state.type);
          if (state.type !== 'waiting') return;
          expect(state.left).toBeLessThanOrEqual(minutes(length));
          expect(state.minutesLeft).toBeGreaterThanOrEqual(1);
          expect(state.share).toBeGreaterThan(0);
          expect(state.share).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('a record without its length, or with a broken one, still ends', () => {
    const { minutes: _, ...bare } = pauseOf(20);
    expect(leftByClock(bare, at(5))).toBe(minutes(15));
    expect(leftByClock({ ...pauseOf(20), minutes: 0 }, YEAR_1970)).toBe(minutes(1));
  });
});

describe('until a time on the clock', () => {
  test.each([
    ['later today', '23:30', 20],
    ['past midnight', '00:10', 60],
    ['the very minute means tomorrow', '23:10', 24 * 60],
  ])('%s', (_, clock, expected) => {
    expect(minutesUntil(clock, { now: at(0), offsetAt: () => 60 })).toBe(expected);
  });
});

describe('a clock that is changed during the wait', () => {
  const first = (pause: Pause, minute: number): Anchor =>
    timeLeft(pause, undefined, { wall: at(minute), steady: minutes(minute) }).anchor;

  test('is not suspected while both clocks agree, or when the network puts it right by seconds', () => {
    const pause = pauseOf(20);
    const later = timeLeft(pause, first(pause, 1), {
      wall: instant(at(6) - 20_000),
      steady: minutes(6),
    });
    expect(later).toMatchObject({ clockChanged: false, left: minutes(14) + 20_000 });
  });

  test('is believed when the device slept: the wait runs on by the wall', () => {
    const pause = pauseOf(20);
    expect(timeLeft(pause, first(pause, 1), { wall: at(16), steady: minutes(2) })).toMatchObject({
      clockChanged: false,
      left: minutes(4),
    });
  });

  test.each([
    ['to 1970', YEAR_1970],
    ['to 2100', YEAR_2100],
    ['half an hour back', at(-25)],
  ])('%s: an open page goes on by its steady clock and says so', (_, wall) => {
    const pause = pauseOf(20);
    expect(timeLeft(pause, first(pause, 1), { wall, steady: minutes(5) })).toMatchObject({
      clockChanged: true,
      left: minutes(15),
    });
  });

  test('to 1970 and reloaded: the wait is whole again and says so, and 2100 ends it with nothing lost', () => {
    const pause = pauseOf(20);
    expect(timeLeft(pause, undefined, { wall: YEAR_1970, steady: 0 })).toMatchObject({
      clockChanged: true,
      left: minutes(20),
    });
    expect(waitState(pause, timeLeft(pause, undefined, { wall: YEAR_2100, steady: 0 }).left)).toEqual({
      type: 'over',
    });
  });

  test('every wait that is put on the new clock ends after what was left of it, and its marks keep their places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 120 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: YEAR_2100 }),
        (length, share, wall) => {
          const left = Math.floor(minutes(length) * share);
          const pause: Pause = { ...pauseOf(length), mark: { [START + 7]: 4 } };
          const now = instant(wall);
          const fields = rebased(pause, left, now);
          const moved = { ...pause, ...fields } as Pause;
          expect(leftByClock(moved, now)).toBe(left);
          expect(fields[`mark/${(moved.startedAt ?? 0) + 7}`]).toBe(4);
          const live = Object.entries(fields).filter(
            ([name, value]) => name.startsWith('mark/') && value !== null,
          );
          expect(live).toHaveLength(1);
          expect(timeLeft(moved, undefined, { wall: now, steady: 0 }).clockChanged).toBe(false);
        },
      ),
    );
  });

  test('two tabs that both put it on the new clock do the same', () => {
    const pause: Pause = { ...pauseOf(20), mark: { [START + 7]: 4 } };
    const once = rebased(pause, minutes(9), YEAR_1970);
    const { startedAt = 0, endsAt = 0 } = once;
    const moved: Pause = { ...pause, ...once, mark: { [(startedAt ?? 0) + 7]: 4 } };
    expect(rebased(moved, minutes(9), YEAR_1970)).toEqual({
      startedAt,
      endsAt,
      [`mark/${(startedAt ?? 0) + 7}`]: 4,
    });
  });

  test('no walk of clocks, set as they will, makes a watched wait longer than it was', () => {
    const step = fc.record({
      run: fc.integer({ min: 0, max: 120_000 }),
      set: fc.oneof(
        fc.constant(0),
        fc.constantFrom(YEAR_1970 - START, YEAR_2100 - START),
        fc.integer({ min: -9_000_000, max: -70_000 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let pause = pauseOf(20);
        let [wall, steady] = [START, 0];
        let look = timeLeft(pause, undefined, { wall: instant(wall), steady });
        for (const { run, set } of steps) {
          wall += run + set;
          steady += run;
          look = timeLeft(pause, look.anchor, { wall: instant(wall), steady });
          if (look.clockChanged) pause = { ...pause, ...rebased(pause, look.left, instant(wall)) } as Pause;
          expect(Math.abs(look.left - Math.max(0, minutes(20) - steady))).toBeLessThan(2);
          look = timeLeft(pause, look.clockChanged ? undefined : look.anchor, {
            wall: instant(wall),
            steady,
          });
        }
      }),
    );
  });
});
