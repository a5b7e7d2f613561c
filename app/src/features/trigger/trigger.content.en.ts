/** The ten-second path. */
export const quickWords = {
  title: 'What set it off?',
  group: 'What set it off',
  somethingElse: 'Something else',
  own: 'In a few words of your own',
  again: 'Offer this next time',
  strength: 'How strong is it?',
  ends: ['barely there', 'as strong as it gets'],
  unanswered: 'Not marked',
  keep: 'Keep it',
  keepMore: 'Keep it and add more',
  missing: 'Tap what set it off, write it, or mark how strong it is. One of these is enough.',
  notKept: 'This could not be kept yet. What you gave is still on this page.',
} as const;
