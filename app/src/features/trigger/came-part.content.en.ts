/** What was kept elsewhere and belongs to a trigger. */
export const cameWords = {
  title: 'What came of it',
  evidence: 'Evidence',
  victory: 'A small victory',
  fear: 'A fear',
  steady: 'What steady me would do',
  untitled: 'Without words',
} as const;
