/** What was kept elsewhere and belongs to a trigger. */
export const cameWords = {
  title: 'What came of it',
  evidence: 'Evidence',
  victory: 'A small victory',
  // A fear is not quoted before a tap.
  fear: 'A fear',
  fearUnder: 'Open it to read it',
  steady: 'What steady me would do',
  untitled: 'Without words',
} as const;
