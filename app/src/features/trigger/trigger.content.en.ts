/** The ten-second path, and what comes after it. */
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

export const keptWords = {
  title: 'It is kept.',
  // Naming comes before a calming step; another view of it can come later (Lieberman 2007, 10.1111/j.1467-9280.2007.01916.x;
  // Nook 2021, 10.1007/s42761-021-00036-y; from memory).
  lead: 'You have named it. Now the body, if you like. The rest can wait.',
  calm: 'Calm',
  pause: 'Pause before reaching out',
  more: 'Add more',
  done: 'Done',
  undo: 'Undo',
  undoneTitle: 'It is taken back.',
  undone: 'It stands under Deleted for 30 days, in case you want it after all.',
  bringBack: 'Bring it back',
  again: 'Note something else',
} as const;
