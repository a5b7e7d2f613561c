import { describe, expect, it } from 'vitest';
import { type Figure, figureToLine, fixedWork, median, quantile } from './figure.ts';

const conditions = { load: 3.456, cores: 2, calibration: 31.26 };
const figure = (name: string, value: number): Figure => ({ name, value, unit: 'ms' });

describe('a figure with a budget', () => {
  it('says its limit, how much of it is used, and whether it holds', () => {
    expect(figureToLine(figure('calm.installed.water', 263.04), conditions)).toEqual({
      name: 'calm.installed.water',
      value: 263,
      unit: 'ms',
      limit: 400,
      ratio: 0.66,
      withinLimit: true,
      load: 3.46,
      cores: 2,
      calibration: 31.3,
    });
  });

  it('is over its limit from the first fraction, however it is rounded', () => {
    expect(figureToLine(figure('calm.cold.water', 1000), conditions)).toMatchObject({ withinLimit: true });
    expect(figureToLine(figure('calm.cold.water', 1000.04), conditions)).toMatchObject({
      value: 1000,
      ratio: 1,
      withinLimit: false,
    });
  });
});

it('a figure without a budget is not judged, and says its conditions all the same', () => {
  const line = figureToLine(figure('store.commit.2000.p50', 4), conditions);
  expect(line).toEqual({
    name: 'store.commit.2000.p50',
    value: 4,
    unit: 'ms',
    load: 3.46,
    cores: 2,
    calibration: 31.3,
  });
});

it('the median and the 95th of a hundred are counted in order of size', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => (n * 37) % 100);
  expect([median(hundred), quantile(hundred, 0.95), quantile([7], 0.95)]).toEqual([50, 95, 7]);
});

it('the fixed piece of work is the same work each time', () => {
  const first = fixedWork();
  expect(first).toBe(fixedWork());
  expect(first).toBeGreaterThan(1_000_000_000);
});
