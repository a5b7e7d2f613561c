import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENOUGH, isBlank, isLong, originFields, originSteps, stepOf } from './origin.ts';

describe('The origin map', () => {
  test('begins with the caution, whatever an address says', () => {
    fc.assert(
      fc.property(fc.string(), (named) => {
        expect(stepOf(named)).toBe(originSteps.find((step) => step === named) ?? 'before');
      }),
    );
    expect(stepOf(undefined)).toBe('before');
    expect(stepOf('map')).toBe('map');
  });

  test('may be enough after ten minutes, not before, and not before it has begun', () => {
    expect(ENOUGH).toBe(600_000);
    expect(isLong(1_000, 600_999)).toBe(false);
    expect(isLong(1_000, 601_000)).toBe(true);
    expect(isLong(undefined, 10_000_000)).toBe(false);
  });

  test('takes a row with any one thing said, and none with nothing', () => {
    expect(isBlank({})).toBe(true);
    expect(isBlank({ who: ' ', now: '' })).toBe(true);
    for (const field of originFields) expect(isBlank({ [field]: 'x' })).toBe(false);
  });
});
