export const cardWords = {
  over: 'When you like',
  words: 'A safe moment of yours is here.',
  read: 'Read it',
  letBe: 'Not today',
  notKept: 'This could not be kept yet.',
} as const;
