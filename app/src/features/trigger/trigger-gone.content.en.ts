/** Where no trigger stands, or a deleted one. */
export const goneWords = {
  missingTitle: 'This is not here',
  missing: 'It may have been deleted for good, or it was noted on another device.',
  note: 'Note something',
  removedTitle: 'This is deleted',
  removed: 'It stands under Deleted for 30 days. Until you delete it for good, you can bring it back.',
  bringBack: 'Bring it back',
  journal: 'To the journal',
  deleted: 'See what is deleted',
  notKept: 'This could not be kept yet. Nothing was changed.',
} as const;

export const lostWords = {
  title: 'This part could not be loaded',
  says: 'What you kept is safe on this device. The connection may be gone.',
  again: 'Try again',
} as const;
