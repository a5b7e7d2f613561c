/** The address names no entry that is here. */
export const missingWords = {
  missing: 'This entry is not here.',
  missingHint: 'It may have been deleted, or it is still being opened.',
  toJournal: 'To the journal',
} as const;
