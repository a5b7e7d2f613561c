/** What every form says. */
export const formWords = {
  stillHere: 'What you wrote here last time is not kept yet. It is still here.',
  putAway: 'Throw it away',
  keep: 'Keep it',
  notKept: 'This could not be kept yet. Your words are still on this page.',
  unchanged: 'This could not be done yet. Nothing was changed.',
  missingTitle: 'This is not here',
  missing: 'It may have been deleted for good, or it is still being opened.',
  removedTitle: 'This is deleted',
  removed: 'It stands under Deleted. Until you delete it for good, you can bring it back.',
  bringBack: 'Bring it back',
  deleted: 'See what is deleted',
  remove: 'Delete it',
  edit: 'Change it',
  back: 'Go back',
} as const;
