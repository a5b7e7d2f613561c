import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EARLY, measuredHelp, type RatedUse, saidOf, WEIGHT } from './helping.ts';

const use = (of: string, drop: number): RatedUse => ({ of, before: 10, after: 10 - drop });
const times = (count: number, of: string, drop: number): readonly RatedUse[] =>
  Array.from({ length: count }, () => use(of, drop));

const tenth = fc.integer({ min: 0, max: 10 });
const anyUses = fc.array(
  fc.record({ of: fc.constantFrom('a', 'b', 'c', 'd'), before: tenth, after: tenth }),
  { maxLength: 40 },
);
const meanOf = (uses: readonly RatedUse[], of?: string): number => {
  const drops = uses.filter((one) => of === undefined || one.of === of).map((one) => one.before - one.after);
  return drops.reduce((all, one) => all + one, 0) / drops.length;
};

describe('the measured help of a tool', () => {
  test('is none where nothing was ever used, and nothing is said of it', () => {
    const help = measuredHelp([])('a');
    expect(help.drop).toBe(0);
    expect(help.uses).toBe(0);
    expect(saidOf(help)).toBe('untried');
  });

  test('is no raw mean: one lucky use stays behind many good ones', () => {
    const uses = [use('lucky', 5), ...times(20, 'steady', 4)];
    expect(meanOf(uses, 'lucky')).toBeGreaterThan(meanOf(uses, 'steady'));
    const help = measuredHelp(uses);
    expect(help('lucky').drop).toBeLessThan(help('steady').drop);
  });

  test('lies between the person’s own mean and what all tools do, one part in n + WEIGHT from each', () => {
    fc.assert(
      fc.property(anyUses, fc.constantFrom('a', 'b', 'c', 'd'), (uses, of) => {
        const help = measuredHelp(uses);
        const prior = help('never used').drop;
        const { drop, uses: n } = help(of);
        if (n === 0) expect(drop).toBe(prior);
        else expect(drop - prior).toBeCloseTo((n / (n + WEIGHT)) * (meanOf(uses, of) - prior), 9);
      }),
    );
  });

  test('of one use is never further from the rest than the shrinkage allows, however lucky it was', () => {
    fc.assert(
      fc.property(anyUses, tenth, tenth, (uses, before, after) => {
        const help = measuredHelp([...uses, { of: 'lucky', before, after }]);
        const prior = help('never used').drop;
        expect(Math.abs(help('lucky').drop - prior)).toBeLessThanOrEqual(20 / (1 + WEIGHT));
      }),
    );
  });

  test('rises with a use that went better than expected, and falls with one that went worse', () => {
    fc.assert(
      fc.property(anyUses, tenth, tenth, (uses, before, after) => {
        const was = measuredHelp(uses)('a').drop;
        const is = measuredHelp([...uses, { of: 'a', before, after }])('a').drop;
        if (before - after > Math.max(was, measuredHelp(uses)('never used').drop))
          expect(is).toBeGreaterThan(was);
        if (before - after < Math.min(was, measuredHelp(uses)('never used').drop))
          expect(is).toBeLessThan(was);
      }),
    );
  });

  test('does not depend on the order in which uses are read', () => {
    fc.assert(
      fc.property(anyUses, (uses) => {
        for (const of of ['a', 'b', 'never used'])
          expect(measuredHelp(uses.toReversed())(of).drop).toBe(measuredHelp(uses)(of).drop);
      }),
    );
  });

  test('gets surer with every use that goes as before', () => {
    const width = (count: number): number => {
      const { low, high } = measuredHelp(times(count, 'a', 3))('a');
      return high - low;
    };
    for (let count = 1; count < 30; count++) expect(width(count + 1)).toBeLessThan(width(count));
  });
});

describe('what may be said of it', () => {
  test('after two or three uses only that it is early, however they went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tenth, tenth), { minLength: 1, maxLength: EARLY }), (rated) => {
        const uses = rated.map(([before, after]) => ({ of: 'a', before, after }));
        expect(saidOf(measuredHelp(uses)('a'))).toBe('early');
      }),
    );
  });

  test('after many: lower, higher, or no clear difference', () => {
    expect(saidOf(measuredHelp(times(8, 'a', 4))('a'))).toBe('lower');
    expect(saidOf(measuredHelp(times(8, 'a', -3))('a'))).toBe('higher');
    expect(saidOf(measuredHelp([...times(4, 'a', 2), ...times(4, 'a', -2)])('a'))).toBe('unclear');
  });

  test('is that a tool helps which does nothing at most one time in ten, and the band holds nine times of ten', () => {
    // A fixed walk of chance (mulberry32), so that this is the same every time.
    let seed = 20261124;
    const chance = (): number => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    const around = (mean: number, spread: number): number =>
      mean + spread * Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const round = (value: number): number => Math.max(0, Math.min(10, Math.round(value)));
    let [claims, holds, asked] = [0, 0, 0];
    for (let life = 0; life < 400; life++) {
      const truth = Array.from({ length: 5 }, (_, at) => (at === 0 ? 0 : around(1.5, 1)));
      const uses = truth.flatMap((drop, at) =>
        Array.from({ length: 8 }, () => {
          const before = round(around(6, 1.5));
          return { of: String(at), before, after: round(before - around(drop, 2.2)) };
        }),
      );
      const help = measuredHelp(uses);
      truth.forEach((drop, at) => {
        const { low, high } = help(String(at));
        asked++;
        if (low <= drop && drop <= high) holds++;
      });
      if (saidOf(help('0')) === 'lower') claims++;
    }
    expect(holds / asked).toBeGreaterThan(0.9);
    // A band so wide that it says nothing would hold too.
    expect(holds / asked).toBeLessThan(0.97);
    expect(claims / 400).toBeLessThan(0.1);
  });
});
