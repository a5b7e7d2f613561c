import type { MadeKey } from './made.ts';

/** What a person makes along the way, by the name of its page. */
export const madeWords: Readonly<Record<MadeKey, string>> = {
  origin: 'Origin map',
  safeMoments: 'Safe moments',
  routine: 'Morning and evening',
  beliefs: 'Limiting beliefs',
  experiments: 'Experiments',
  affirmations: 'Affirmations',
  values: 'What matters',
  tools: 'Calm toolkit',
  fears: 'Fears, and what came of them',
  plans: 'Plans for triggers',
  steady: 'Steady me',
  notice: 'Look around slowly',
  letter: 'Letters to a friend in your place',
  evidence: 'Evidence',
  victories: 'Small victories',
};

/** How much of it there is, said once and quietly. */
export const keptWords = (count: number): string => {
  if (count === 0) return 'Nothing here yet';
  return count === 1 ? 'One kept' : `${count} kept`;
};
