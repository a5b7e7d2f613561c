import type { After, How } from '../affirmation/practice.ts';
import type { Outcome } from '../prediction/prediction.ts';

/** What is said of each line that was made along the way. Facts only, as of every line; never praise, never a score. */
export const pathFacts = {
  evidence: 'Evidence',
  victory: 'Small victory',
  experiment: 'Trying it out',
  prediction: 'A fear',
  value: 'What matters',
  letter: 'A letter',
  steady: 'What steady me would do',
  intention: 'What you wanted of the day',
  review: 'A week, looked back on',
  lesson: 'What stood out in a lesson',
  wrote: (minutes: number) => (minutes === 1 ? 'A minute of writing.' : `${minutes} minutes of writing.`),
} as const;

export const practiceFacts: Readonly<Record<How, string>> = {
  read: 'Read a wording slowly.',
  spoken: 'Said a wording aloud.',
  written: 'Wrote a wording down.',
};

export const afterFacts: Readonly<Record<After, string>> = {
  lighter: 'It felt lighter.',
  same: 'It felt the same.',
  heavier: 'It felt heavier.',
};

/** Of a fear: whether it came. */
export const fearFacts: Readonly<Record<Outcome, string>> = {
  no: 'It did not happen.',
  partly: 'It happened in part.',
  yes: 'It happened.',
  unknown: 'It cannot be known.',
};

/** Of something tried out: whether what was expected came. The four are the same as of a fear. */
export const triedFacts: Readonly<Record<Outcome, string>> = {
  no: 'It went otherwise.',
  partly: 'It went that way in part.',
  yes: 'It went that way.',
  unknown: 'It cannot be known.',
};
