/** The ten-second path. */
export const quickWords = {
  title: 'What set it off?',
  // Not the words of the heading again, for those who hear the page.
  group: 'Often it is',
  somethingElse: 'Something else',
  strength: 'How strong is it?',
  ends: ['barely there', 'as strong as it gets'],
  unanswered: 'Not marked',
  keep: 'Keep it',
  keepMore: 'Keep it and add more',
  lost: 'This part could not be loaded. Try again when there is a connection.',
} as const;
