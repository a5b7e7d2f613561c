/** The card of Today: the next lesson, or one that was left before its end. */
export const programmeCardWords = {
  over: 'When you like',
  next: 'A short lesson, and one thing to try.',
  unfinished: 'A lesson is still open where you left it.',
  read: 'Read it',
  goOn: 'Go on reading',
} as const;
