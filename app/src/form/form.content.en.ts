/** What every form says. */
export const formWords = {
  stillHere: 'What you wrote here last time is not kept yet. It is still here.',
  putAway: 'Throw it away',
  keep: 'Keep it',
  notKept: 'This could not be kept yet. Your words are still on this page.',
  unchanged: 'This could not be done yet. Nothing was changed.',
  remove: 'Delete it',
  edit: 'Change it',
  back: 'Go back',
  partLost: 'This part could not be opened. The rest of the page works.',
} as const;
