/** The way of Path: foundations, the three steps of the method, daily life, and going on. */
export const steps = ['foundations', 'beliefs', 'emotions', 'worth', 'daily-life', 'closing'] as const;
export type Step = (typeof steps)[number];

/** What a lesson ends in: one thing to do. `exercise.ts` says where each one is. */
export const exercises = [
  'trigger',
  'feeling',
  'origin',
  'safe-moment',
  'routine',
  'help',
  'private-question',
  'belief',
  'belief-bridge',
  'experiment',
  'affirmation',
  'value',
  'breathing',
  'notice',
  'tool',
  'prediction',
  'plan',
  'compassion',
  'strength',
  'goal',
  'belonging',
  'pause',
  'message',
  'boundary',
  'talk',
  'evidence',
  'victory',
  'look-back',
] as const;
export type Exercise = (typeof exercises)[number];

/** What the list of lessons shows of each. `order` is its place within its step, `minutes` how long it takes to read. */
export interface Front {
  readonly slug: string;
  readonly title: string;
  readonly step: Step;
  readonly order: number;
  readonly minutes: number;
  readonly summary: string;
}

/** A stretch of text: plain words, strong words, or words that rest on a source. */
export type Stretch =
  | string
  | { readonly strong: string }
  | { readonly words: string; readonly source: string };

export type Block =
  | { readonly heading: string }
  | { readonly text: readonly Stretch[] }
  | { readonly list: readonly (readonly Stretch[])[] };

/** What a lesson page says of a source; all of it stands on the page of sources. */
export interface Cited {
  readonly id: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly showed: string;
  readonly sure: 'seen' | 'from memory' | 'uncertain';
}

/** One lesson, as plain data: `build/lessons.ts` makes it out of its Markdown. */
export interface Lesson extends Front {
  readonly blocks: readonly Block[];
  /** The last section, without its heading: on the one exercise, worded so that it also works on paper. */
  readonly tryIt: readonly Block[];
  /** The button of its exercise. None: that is not part of this version. */
  readonly act?: { readonly path: string; readonly words: string };
  /** In the order in which the text rests on them. */
  readonly cited: readonly Cited[];
  /** The one after it on the way; none after the last. */
  readonly next?: { readonly slug: string; readonly title: string };
}

/** The order of the way: by step, then by place within it. */
export const inOrder = <One extends Pick<Front, 'step' | 'order'>>(lessons: readonly One[]): readonly One[] =>
  [...lessons].sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step) || a.order - b.order);

export const lessonPath = (slug: string): string => `/path/${slug}/`;

/** A lesson that stood open for less long was only passed by. Milliseconds. */
export const PASSED_BY = 5_000;
