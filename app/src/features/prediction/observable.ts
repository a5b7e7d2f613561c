/** Words by which a text is sorted, in one human language. */
export interface InsideWords {
  /** What somebody feels. */
  readonly feeling: RegExp;
  /** What somebody else thinks, wants or feels: a motive, which nobody sees. */
  readonly motive: RegExp;
  /** What can be seen or heard: somebody says, writes, comes, leaves; a time, a number. */
  readonly seen: RegExp;
}

/**
 * What a prediction holds nothing but: a feeling, or somebody's motive. Then it cannot be looked back on by what happened.
 * A guess from a few words, so it leads to an offer and never to a refusal; where something can be seen it keeps silent.
 */
export const insideOf = (text: string, words: InsideWords): 'feeling' | 'motive' | undefined => {
  if (words.seen.test(text)) return undefined;
  if (words.motive.test(text)) return 'motive';
  return words.feeling.test(text) ? 'feeling' : undefined;
};
