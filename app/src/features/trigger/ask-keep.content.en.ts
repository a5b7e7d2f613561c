/** What stands in the way of keeping it. */
export const askKeepWords = {
  missing: 'Tap what set it off, write it, or mark how strong it is. One of these is enough.',
  missingWords: 'Tap what set it off, or write it. One of these is enough.',
  notKept: 'This could not be kept yet. What you gave is still on this page.',
} as const;
