export const dueCardWords = {
  over: 'When you like',
  says: 'Something is ready to look back on.',
  open: 'Open it',
  skip: 'Skip it',
} as const;
