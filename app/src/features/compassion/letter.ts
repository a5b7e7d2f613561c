import { type Change, edited, type Instant, idFromKey } from '@evenkeel/kernel';

/** To whom it is written: a friend in the same place, or oneself by name, as if from outside. */
export const addressees = ['friend', 'name'] as const;
export type Addressee = (typeof addressees)[number];

/** A kind letter. */
export interface Letter {
  /** When it was written (ms), and minutes east of UTC there. */
  readonly at: number;
  readonly offsetMinutes?: number | undefined;
  readonly words?: string | undefined;
  /** Nothing: to a friend. */
  readonly to?: Addressee | null | undefined;
  /** One kind sentence to keep. */
  readonly kept?: string | undefined;
  /** How hard it was to write, 0 to 10. */
  readonly hardness?: number | null | undefined;
}

/** From here on (0 to 10) a way to look round comes first: our own choice. Warmth that hurts is no reason to go deeper. */
const HARD = 7;

export const wasHard = ({ hardness }: Pick<Letter, 'hardness'>): boolean =>
  typeof hardness === 'number' && hardness >= HARD;

/** The kind sentence becomes the line from calm me, which Pause shows. Words of nothing but space change nothing. */
export const asMyLine = (sentence: string, now: Instant): readonly Change[] => {
  const line = sentence.trim();
  return line === '' ? [] : [edited('preparation', idFromKey('preparation'), { line, lineAt: now })];
};

/** The first line that tells a letter from others. */
export const titleOf = ({ kept, words }: Partial<Letter>): string | undefined =>
  kept?.trim() ||
  words
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
