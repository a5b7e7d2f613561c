/** The part of a lesson page that is the person’s own. */
export const ownWords = {
  title: 'For you',
  marks: 'How far you came',
  read: 'I read it',
  tried: 'I tried it',
  stoodOut: 'What stood out, in your words',
  keep: 'Keep it',
  kept: 'Kept.',
  notKept: 'It is not kept yet. Your words are still here. Please try again.',
} as const;
