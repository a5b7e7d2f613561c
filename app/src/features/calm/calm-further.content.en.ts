/** In *More*, where the app is open and something is kept that it leads to. */
export const furtherWords = {
  line: 'A line I can believe',
  lineHint: 'One, in your words',
  evidence: 'One thing that was so',
  evidenceHint: 'You kept it yourself',
} as const;
