/** The list of one’s own tools. */
export const listWords = {
  mine: 'Mine',
  now: 'How is it with you now?',
  nowHint: 'What fits comes first.',
  misfit: 'May not fit now',
  resting: 'Resting',
  shown: 'Shown when locked',
  between: ' · ',
} as const;
