/**
 * How much each tool helps this person, from what they said before and after. Two or three uses are mostly chance, and the
 * best of many raw means is nearly always a lucky one. So each mean is drawn towards what all tools of this person do
 * together (shrinkage, as in Efron & Morris 1977, Sci. Am. 236:119, from memory), and what all do together towards no help
 * at all. The numbers below are our own choice, not measured ones.
 */

/** One use with an answer on both sides, 0 to 10 each. */
export interface RatedUse {
  /** Id of the tool. */
  readonly of: string;
  readonly before: number;
  readonly after: number;
}

/** So many invented uses stand against a person’s own: the variance of one drop (2.5²) over that between tools (1²). */
export const WEIGHT = 6;

/** The standard deviation of one drop as long as little is known, in points of the gauge, and the uses it counts for. */
const SPREAD = 2.5;
const SPREAD_WEIGHT = 10;

/**
 * Half the width of the band, in standard errors. Tried on 2,000 invented lives of five tools, one of which did nothing, with
 * 4, 8 and 16 uses each: the true help lay inside 92 to 93 times of 100, and of the tool that did nothing it was said 5 to
 * 10 times of 100 that it helps. At 1.28 the latter was 30 of 100: too often. `helping.test.ts` does a smaller one.
 */
const REACH = 1.96;

/** Up to so many uses nothing is said but that it is early. */
export const EARLY = 3;

export interface Help {
  /** By how much it is lower afterwards, in points of the gauge (−10 to 10), drawn in. The order of tools is by this. */
  readonly drop: number;
  /** Nine times of ten the true one lies between these (see REACH). */
  readonly low: number;
  readonly high: number;
  /** Uses with an answer on both sides. */
  readonly uses: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const dropsByTool = (uses: readonly RatedUse[]): ReadonlyMap<string, readonly number[]> => {
  const byTool = new Map<string, number[]>();
  for (const { of, before, after } of uses) {
    const drops = byTool.get(of) ?? [];
    drops.push(before - after);
    byTool.set(of, drops);
  }
  return byTool;
};

/** How far single uses of one tool lie from each other, all tools together. */
const spreadOf = (byTool: ReadonlyMap<string, readonly number[]>): number => {
  let [squares, freedom] = [0, 0];
  for (const drops of byTool.values()) {
    const mean = sum(drops) / drops.length;
    squares += sum(drops.map((drop) => (drop - mean) ** 2));
    freedom += drops.length - 1;
  }
  return Math.sqrt((squares + SPREAD_WEIGHT * SPREAD ** 2) / (freedom + SPREAD_WEIGHT));
};

/**
 * The help of any tool, by its id:
 * `drop = (n · own mean + WEIGHT · all) / (n + WEIGHT)`, where `all = sum of all drops / (their number + WEIGHT)`.
 * A tool that was never used is expected to do what all do. The order of `uses` does not matter.
 */
export const measuredHelp = (uses: readonly RatedUse[]): ((of: string) => Help) => {
  const byTool = dropsByTool(uses);
  const all = sum(uses.map(({ before, after }) => before - after)) / (uses.length + WEIGHT);
  const spread = spreadOf(byTool);
  // How unsure what all tools do is itself: few tools say little of the next one, and so do few uses.
  const unsureOfAll = spread ** 2 * (1 / (WEIGHT * Math.max(1, byTool.size)) + 1 / (uses.length + WEIGHT));
  return (of) => {
    const drops = byTool.get(of) ?? [];
    const share = WEIGHT / (drops.length + WEIGHT);
    const drop = (sum(drops) + WEIGHT * all) / (drops.length + WEIGHT);
    const unsure = spread ** 2 / (drops.length + WEIGHT) + share ** 2 * unsureOfAll;
    const reach = REACH * Math.sqrt(unsure);
    return { drop, low: drop - reach, high: drop + reach, uses: drops.length };
  };
};

/** What may be said of it: nothing of an untried one, nothing yet of an early one, and lower or higher only past doubt. */
export type Said = 'untried' | 'early' | 'unclear' | 'lower' | 'higher';

export const saidOf = ({ uses, low, high }: Help): Said => {
  if (uses === 0) return 'untried';
  if (uses <= EARLY) return 'early';
  if (low > 0) return 'lower';
  return high < 0 ? 'higher' : 'unclear';
};
