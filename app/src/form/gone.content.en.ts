/** Where no record stands, or a deleted one. */
export const goneWords = {
  missingTitle: 'This is not here',
  missing: 'It may have been deleted for good, or it is still being opened.',
  removedTitle: 'This is deleted',
  removed: 'It stands under Deleted. Until you delete it for good, you can bring it back.',
  bringBack: 'Bring it back',
  deleted: 'See what is deleted',
} as const;
