/** What was written from a moment. */
export const cameOfWords = {
  title: 'What came of it',
  // A fear is not quoted before a tap.
  fear: 'A fear',
  steady: 'What steady me would do',
  victory: 'A small victory',
  evidence: 'A piece of evidence',
} as const;
