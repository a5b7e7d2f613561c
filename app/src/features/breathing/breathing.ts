/** What the breath does now. `more` is the second, small in-breath of a sigh. */
export type Phase = 'in' | 'more' | 'hold' | 'out';

export interface Leg {
  readonly phase: Phase;
  /** Milliseconds. */
  readonly lasts: number;
  /** How full the water is at the end of the leg: 0 is low water, 1 is level with the horizon. */
  readonly fills: number;
}

export type PatternKey = 'long-exhale' | 'four-four-six' | 'cyclic-sigh' | 'even';

/** One way to breathe. Its key is also the class on the stage that picks the CSS animation (ui/stage.css). */
export interface Pattern {
  readonly key: PatternKey;
  readonly legs: readonly Leg[];
}

const leg = (phase: Phase, seconds: number, fills: number): Leg => ({ phase, lasts: seconds * 1000, fills });

/**
 * Lengths and levels are those of the design's table of the tide. Long exhale comes first: no hold, six breaths a minute.
 * That a long out-breath calms more than an even one is not shown (Birdee 2023, 10.1016/j.ctim.2023.102937), so nothing
 * on the page claims it.
 */
export const patterns: Readonly<Record<PatternKey, Pattern>> = {
  'long-exhale': { key: 'long-exhale', legs: [leg('in', 4, 1), leg('out', 6, 0)] },
  'four-four-six': { key: 'four-four-six', legs: [leg('in', 4, 1), leg('hold', 4, 1), leg('out', 6, 0)] },
  'cyclic-sigh': { key: 'cyclic-sigh', legs: [leg('in', 3, 0.78), leg('more', 1, 1), leg('out', 6, 0)] },
  even: { key: 'even', legs: [leg('in', 5, 1), leg('out', 5, 0)] },
};

export const patternKeys = Object.keys(patterns) as readonly PatternKey[];
export const defaultPattern = patterns['long-exhale'];

/** The pattern of that name; the default for anything else, such as a name that a newer app wrote. */
export const patternNamed = (name: unknown): Pattern =>
  patternKeys.find((key) => key === name) === undefined ? defaultPattern : patterns[name as PatternKey];

/** Milliseconds of one whole breath. */
export const cycleOf = (pattern: Pattern): number => pattern.legs.reduce((sum, { lasts }) => sum + lasts, 0);

/** The caution is read before a pattern with a hold is entered for the first time. */
export const hasHold = (pattern: Pattern): boolean => pattern.legs.some(({ phase }) => phase === 'hold');

export interface BreathMoment {
  readonly phase: Phase;
  /** Which leg of the cycle, from 0. */
  readonly index: number;
  /** 0 at the start of the leg, below 1 until its end. */
  readonly progress: number;
  /** How full the water is: 0 low water, 1 level with the horizon. */
  readonly level: number;
  /** Whole breaths done. */
  readonly cycle: number;
  /** Milliseconds since this leg began. */
  readonly since: number;
  /** Milliseconds until the next leg begins. More than 0. */
  readonly left: number;
}

/** The design's curve on each leg, `cubic-bezier(.37, 0, .63, 1)`, is the half cosine to within one part in a hundred. */
const swell = (progress: number): number => (1 - Math.cos(Math.PI * progress)) / 2;

/**
 * Where the breath is after so many milliseconds: a pure function of elapsed time, so nothing adds up and nothing drifts.
 * A page that slept for an hour asks once and is at the right place. Time before the start counts as the start.
 */
export const phaseAt = (pattern: Pattern, elapsed: number): BreathMoment => {
  const time = Math.max(0, elapsed);
  const whole = cycleOf(pattern);
  const cycle = Math.floor(time / whole);
  let since = time - cycle * whole;
  let low = 0;
  for (const [index, { phase, lasts, fills }] of pattern.legs.entries()) {
    if (since < lasts) {
      const progress = since / lasts;
      const level = low + (fills - low) * swell(progress);
      return { phase, index, progress, level, cycle, since, left: lasts - since };
    }
    since -= lasts;
    low = fills;
  }
  // Only rounding of a huge time can come here: the breath is out, and the next one begins.
  return phaseAt(pattern, (cycle + 1) * whole);
};

/** How long a session may be, in minutes. `open` ends when the person stops. */
export const lengths = ['open', 1, 3, 5, 10] as const;
export type Length = (typeof lengths)[number];

/**
 * When a session of so many milliseconds is over, on the clock of the breath: at the end of the out-breath in which the
 * time runs out, never in the middle of one.
 */
export const softEnd = (pattern: Pattern, lasts: number): number => {
  const whole = cycleOf(pattern);
  return Math.ceil(Math.max(0, lasts) / whole) * whole;
};
