import type { PatternKey, Phase } from './breathing.ts';

/** One word or two, in the sky. */
export const cueWords: Readonly<Record<PatternKey, Readonly<Partial<Record<Phase, string>>>>> = {
  'long-exhale': { in: 'Breathe in', out: 'Breathe out' },
  'four-four-six': { in: 'Breathe in', hold: 'Hold', out: 'Breathe out' },
  'cyclic-sigh': { in: 'Breathe in', more: 'A little more', out: 'Long breath out' },
  even: { in: 'Breathe in', out: 'Breathe out' },
};

/** What a screen reader says once, since the moving words are not announced. */
export const spokenPattern: Readonly<Record<PatternKey, string>> = {
  'long-exhale': 'Breathe in for four seconds and out for six. No hold.',
  even: 'Breathe in for five seconds and out for five. No hold.',
  'cyclic-sigh': 'Breathe in for three seconds, a little more for one, then out for six.',
  'four-four-six': 'Breathe in for four seconds, hold for four, breathe out for six.',
};
