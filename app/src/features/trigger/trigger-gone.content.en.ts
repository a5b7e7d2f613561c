/** Where no trigger stands, or a deleted one. */
export const goneWords = {
  missingTitle: 'This is not here',
  missing: 'It may have been deleted for good, or it is still being opened.',
  note: 'Note something',
  removedTitle: 'This is deleted',
  removed: 'It stands under Deleted. Until you delete it for good, you can bring it back.',
  bringBack: 'Bring it back',
  journal: 'To the journal',
  deleted: 'See what is deleted',
  notKept: 'This could not be kept yet. Nothing was changed.',
} as const;
