import { describe, expect, test } from 'vitest';
import { after, backFrom, numberOf, pathOf, type Step, type Stop, steps, stopOf } from './step.ts';

const stepOf = (path: string): Stop =>
  stopOf(new URL(path, 'https://evenkeel.example').searchParams.get('step') ?? undefined);

describe('the steps of Prepare', () => {
  test('every stop is found again by its address, so that a reload keeps the place', () => {
    for (const stop of [...steps, 'end'] as const) {
      expect(stepOf(pathOf(stop))).toBe(stop);
      expect(stepOf(pathOf(stop, true))).toBe(stop);
    }
  });

  test('an address that names no step is the first step', () => {
    for (const query of [undefined, '', '0', '8', '-1', '1.5', 'END', '03'])
      expect(stopOf(query)).toBe('trigger');
  });

  test('going on from each step passes all seven once and ends', () => {
    const walked: Step[] = [];
    let stop: Stop = steps[0];
    while (stop !== 'end') {
      walked.push(stop);
      stop = after(stop);
    }
    expect(walked).toEqual(steps);
    expect(walked.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('back undoes on, and from the first step leads out', () => {
    for (const step of steps) expect(stepOf(backFrom(after(step)))).toBe(step);
    expect(backFrom('trigger')).toBe('/');
  });
});
