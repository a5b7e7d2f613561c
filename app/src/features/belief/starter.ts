/** The old beliefs that are offered to begin with; the first three are those of the article. Keys never change. */
export const starters = [
  'not-lovable',
  'they-leave',
  'too-much',
  'if-they-knew',
  'earn-it',
  'burden',
  'quiet-is-over',
  'not-alone',
] as const;
export type Starter = (typeof starters)[number];

/** What is offered to answer a starter: bridges first, then where they may lead. */
export interface Answers {
  readonly bridge: readonly string[];
  readonly new: readonly string[];
}

export const isStarter = (key: string | undefined): key is Starter => starters.some((one) => one === key);
