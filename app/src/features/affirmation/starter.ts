/** Ten wordings to begin with, each with where it may lead. Keys never change. */
export const starters = [
  'loved',
  'last',
  'room',
  'known',
  'need',
  'wait',
  'alone',
  'quiet',
  'choose',
  'mistake',
] as const;
export type Starter = (typeof starters)[number];

export const isStarter = (key: string | undefined): key is Starter => starters.some((one) => one === key);
