import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cueWords, spokenPattern } from './breathing.content.en.ts';
import {
  cycleOf,
  defaultPattern,
  hasHold,
  lengths,
  patternKeys,
  patternNamed,
  patterns,
  phaseAt,
  softEnd,
} from './breathing.ts';

const anyPattern = fc.constantFrom(...patternKeys).map((key) => patterns[key]);
const HOUR = 3_600_000;

/** The design's curve, solved; the slow and certain way. */
const bezier = (progress: number): number => {
  const point = (t: number, a: number, b: number) =>
    3 * a * t * (1 - t) ** 2 + 3 * b * t * t * (1 - t) + t ** 3;
  let low = 0;
  let high = 1;
  for (let turn = 0; turn < 50; turn++) {
    const middle = (low + high) / 2;
    if (point(middle, 0.37, 0.63) < progress) low = middle;
    else high = middle;
  }
  return point(low, 0, 1);
};

describe('a breath', () => {
  test('the default is a long breath out without a hold, six a minute', () => {
    expect(cycleOf(defaultPattern)).toBe(10_000);
    expect(hasHold(defaultPattern)).toBe(false);
    expect(defaultPattern.legs.map(({ lasts }) => lasts)).toEqual([4000, 6000]);
  });

  test('only four-four-six has a hold', () => {
    expect(patternKeys.filter((key) => hasHold(patterns[key]))).toEqual(['four-four-six']);
  });

  test('every cycle begins and ends at low water, and is full once', () => {
    for (const key of patternKeys) {
      const levels = patterns[key].legs.map(({ fills }) => fills);
      expect(levels.at(-1)).toBe(0);
      expect(Math.max(...levels)).toBe(1);
      expect(phaseAt(patterns[key], 0)).toMatchObject({ phase: 'in', level: 0, cycle: 0 });
    }
  });

  test('the phases sum to the cycle', () => {
    fc.assert(
      fc.property(anyPattern, fc.nat(500), (pattern, cycle) => {
        const start = cycle * cycleOf(pattern);
        let time = start;
        for (const _ of pattern.legs) time += phaseAt(pattern, time).left;
        expect(time).toBeCloseTo(start + cycleOf(pattern), 5);
        expect(phaseAt(pattern, time)).toMatchObject({ cycle: cycle + 1, index: 0 });
      }),
    );
  });

  test('after an hour it stands where the first breath stood: nothing drifts', () => {
    fc.assert(
      fc.property(anyPattern, fc.nat(13_999), (pattern, offset) => {
        const cycles = Math.floor(HOUR / cycleOf(pattern));
        const within = offset % cycleOf(pattern);
        const first = phaseAt(pattern, within);
        const later = phaseAt(pattern, cycles * cycleOf(pattern) + within);
        expect(later).toEqual({ ...first, cycle: cycles });
      }),
    );
  });

  test('a page that slept asks once and is where a page that watched is', () => {
    fc.assert(
      fc.property(
        anyPattern,
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 8 * HOUR }),
        (pattern, before, sleep) => {
          const wake = before + sleep;
          const { phase, cycle, since } = phaseAt(pattern, wake);
          // Walked leg by leg, as a page that never slept would have done, over the last cycle.
          let time = cycle * cycleOf(pattern);
          let walked = phaseAt(pattern, time);
          while (time + walked.left <= wake) {
            time += walked.left;
            walked = phaseAt(pattern, time);
          }
          expect(phase).toBe(walked.phase);
          expect(since).toBeCloseTo(wake - time, 5);
        },
      ),
    );
  });

  test('the water never jumps and never leaves its bed', () => {
    fc.assert(
      fc.property(anyPattern, fc.integer({ min: 0, max: HOUR }), (pattern, time) => {
        const here = phaseAt(pattern, time).level;
        const next = phaseAt(pattern, time + 16).level;
        expect(here).toBeGreaterThanOrEqual(0);
        expect(here).toBeLessThanOrEqual(1);
        expect(Math.abs(next - here)).toBeLessThan(0.01);
      }),
    );
  });

  test('it rises on in and more, rests on hold, sinks on out', () => {
    fc.assert(
      fc.property(anyPattern, fc.integer({ min: 0, max: HOUR }), (pattern, time) => {
        const { phase, level, left } = phaseAt(pattern, time);
        const step = Math.min(left / 2, 50);
        const change = phaseAt(pattern, time + step).level - level;
        if (phase === 'hold') expect(change).toBe(0);
        else if (phase === 'out') expect(change).toBeLessThanOrEqual(0);
        else expect(change).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('its level follows the curve of the design to within one part in a hundred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3999 }), (time) => {
        expect(Math.abs(phaseAt(defaultPattern, time).level - bezier(time / 4000))).toBeLessThan(0.01);
      }),
    );
  });

  test('a time before the start, or no number of a newer app, is still a breath', () => {
    expect(phaseAt(defaultPattern, -5)).toEqual(phaseAt(defaultPattern, 0));
    expect(phaseAt(defaultPattern, Number.MAX_SAFE_INTEGER).phase).toMatch(/in|out/);
    expect(patternNamed('tidal')).toBe(defaultPattern);
    expect(patternNamed('even')).toBe(patterns.even);
  });
});

describe('the end of a session', () => {
  test('falls on the end of an out-breath, not before its time and less than a breath after', () => {
    fc.assert(
      fc.property(anyPattern, fc.constantFrom(...lengths), (pattern, length) => {
        if (length === 'open') return;
        const end = softEnd(pattern, length * 60_000);
        expect(phaseAt(pattern, end)).toMatchObject({ phase: 'in', index: 0, since: 0 });
        expect(end).toBeGreaterThanOrEqual(length * 60_000);
        expect(end - length * 60_000).toBeLessThan(cycleOf(pattern));
      }),
    );
  });
});

describe('the words', () => {
  test('every phase of every pattern has a word in the sky, and every pattern is described', () => {
    for (const key of patternKeys) {
      for (const { phase } of patterns[key].legs) expect(cueWords[key][phase]).toBeTruthy();
      expect(spokenPattern[key]).toBeTruthy();
    }
  });
});
