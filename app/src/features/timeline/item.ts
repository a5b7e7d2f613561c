import type { Id } from '@evenkeel/kernel';

/** What may be picked in the filter. `kept`: a small victory, a piece of evidence, a line, kept after a look back. */
export const parts = ['trigger', 'calm', 'pause', 'kept'] as const;
export type Part = (typeof parts)[number];

/** One line of the timeline. A record may give several: a pause, and what the morning kept of it. */
export interface Item {
  /** Which record it is of; its kind says where a tap leads. */
  readonly kind: 'trigger' | 'session' | 'pause' | 'victory' | 'evidence';
  readonly id: Id;
  readonly part: Part;
  /** When it happened (ms), and minutes east of UTC there. */
  readonly at: number;
  readonly offsetMinutes: number;
  /** When it was over (ms). Without it, at once. */
  readonly until?: number | undefined;
  /** Of a hard moment: it may belong to a wave. */
  readonly isHard: boolean;
  /** Which common trigger it was, where one was tapped: its key. */
  readonly sort?: string | undefined;
  /** The person's own words. */
  readonly words?: string | undefined;
  /** What the app says of it, in order. */
  readonly facts: readonly string[];
  /** How strong it was, 0 to 10: before, or at the start, and at the end. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** With whom, and what was felt: keys of `person` and `feeling`. */
  readonly people: readonly string[];
  readonly feelings: readonly string[];
  /** All of its own words, for the search. */
  readonly all: string;
}

/** The level that is drawn: the last one known. */
export const levelOf = ({ from, to }: Pick<Item, 'from' | 'to'>): number | undefined => to ?? from;
