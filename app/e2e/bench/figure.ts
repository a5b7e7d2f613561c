/** What a measurement says, and what it is worth on a machine that does other things as well. Pure. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms';
}

/** The budgets for times, in ms. */
const limits: Readonly<Record<string, number>> = {
  'calm.cold.water': 1000,
  'calm.cold.stop': 1200,
  'calm.installed.water': 400,
  'calm.installed.stop': 400,
  'store.commit.2000.p95': 10,
  'store.commit.20000.p95': 10,
  'store.open.2000.first': 150,
  // Argon2id apart: how long it takes is meant to be long.
  'store.unlock.2000.apart': 150,
  'store.open.20000.first': 200,
  'store.open.20000.all': 1000,
  'journal.20000.search': 10,
  'journal.20000.slow.scroll': 100,
  'journal.20000.slow.filter': 100,
  'journal.20000.slow.letter': 100,
};

/** How it was on the machine while something was measured. */
export interface Conditions {
  /** Processes that wanted to run, averaged over the last minute. */
  readonly load: number;
  readonly cores: number;
  /** How long the fixed piece of work took in the same run, in ms: a figure divided by it may be compared with another run's. */
  readonly calibration: number;
}

export interface Line extends Figure, Conditions {
  readonly limit?: number;
  /** The value as a share of its limit. */
  readonly ratio?: number;
  readonly withinLimit?: boolean;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

export const figureToLine = ({ name, value, unit }: Figure, conditions: Conditions): Line => {
  const limit = limits[name];
  return {
    name,
    value: rounded(value, 1),
    unit,
    ...(limit !== undefined && { limit, ratio: rounded(value / limit, 2), withinLimit: value <= limit }),
    load: rounded(conditions.load, 2),
    cores: conditions.cores,
    calibration: rounded(conditions.calibration, 1),
  };
};

/** The value below which `share` (0 to 1) of all lie. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The same steps on every machine and in every run, about 30 ms on a laptop of 2024: a shuffled list, sorted. Answers its middle. */
export const fixedWork = (): number => {
  let state = 1;
  const list = Float64Array.from({ length: 300_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  });
  return list.sort()[150_000] ?? Number.NaN;
};
