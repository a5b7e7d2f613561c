import type { Further } from './further.ts';

/** Where a trigger may be followed to. */
export const furtherWords: Readonly<Record<Further, string>> = {
  fear: 'Write down what you fear',
  steady: 'What would steady me do?',
  victory: 'A small victory in it',
  evidence: 'Something that speaks against the old belief',
  plan: 'A plan for the next time',
};
