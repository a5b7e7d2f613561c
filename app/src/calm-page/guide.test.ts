import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycleOf, type Phase, patternKeys, patterns } from '../features/breathing/breathing.ts';
import { startGuide, toneOf, vibrationOf } from './guide.ts';

/** A clock and a timer that a test moves; the timer may be late, as a browser's is. */
const fakeTime = (lateness: () => number) => {
  let now = 0;
  let due: { at: number; call: () => void; id: number } | undefined;
  let ids = 0;
  return {
    read: () => now,
    timer: {
      set: (call: () => void, ms: number) => {
        due = { at: now + ms + lateness(), call, id: ++ids };
        return ids;
      },
      clear: (id: number) => {
        if (due?.id === id) due = undefined;
      },
    },
    runUntil: (end: number) => {
      while (due !== undefined && due.at <= end) {
        now = due.at;
        const { call } = due;
        due = undefined;
        call();
      }
      now = end;
    },
    sleepUntil: (end: number) => {
      if (due !== undefined && due.at < end) due = { ...due, at: end };
      now = end;
    },
    isWaiting: () => due !== undefined,
  };
};

test('over an hour of a late timer every cue comes within the lateness of its leg: it never drifts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...patternKeys),
      fc.array(fc.nat(300), { minLength: 1, maxLength: 50 }),
      (key, lates) => {
        let turn = 0;
        const time = fakeTime(() => lates[turn++ % lates.length] ?? 0);
        const since: number[] = [];
        startGuide(
          patterns[key],
          time.read,
          { leg: (at) => since.push(at.since), breath: () => undefined },
          time.timer,
        );
        time.runUntil(3_600_000);
        expect(Math.max(...since)).toBeLessThanOrEqual(304);
        expect(since.length).toBeGreaterThan(
          (3_600_000 / cycleOf(patterns[key])) * patterns[key].legs.length - 3,
        );
      },
    ),
    { numRuns: 20 },
  );
});

test('a suspended tab gives no cue in the middle of a leg, and the right one at the next', () => {
  const time = fakeTime(() => 0);
  const heard: Phase[] = [];
  startGuide(
    patterns['long-exhale'],
    time.read,
    { leg: ({ phase }) => heard.push(phase), breath: () => undefined },
    time.timer,
  );
  time.sleepUntil(600_000 + 2_000);
  time.runUntil(600_000 + 3_999);
  expect(heard).toEqual(['in']);
  time.runUntil(600_000 + 4_100);
  expect(heard).toEqual(['in', 'out']);
});

test('a whole breath is told once, and a stopped guide asks no more', () => {
  const time = fakeTime(() => 0);
  const done: number[] = [];
  const guide = startGuide(
    patterns['four-four-six'],
    time.read,
    { leg: () => undefined, breath: (count) => done.push(count) },
    time.timer,
  );
  time.runUntil(29_000);
  expect(done).toEqual([1, 2]);
  guide.stop();
  expect(time.isWaiting()).toBe(false);
});

test('in, hold and out feel different, and a hold is silent', () => {
  expect(vibrationOf.in).toHaveLength(1);
  expect(vibrationOf.hold).toEqual([]);
  expect(vibrationOf.out).toHaveLength(3);
  expect(toneOf.hold).toBeUndefined();
  expect(toneOf.in).not.toBe(toneOf.out);
});
