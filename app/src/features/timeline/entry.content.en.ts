/** One pause, or one time of Calm, as it was kept. */
export const entryWords = {
  pause: 'A pause',
  calm: 'Calm',
  practice: 'Practice',
  grounding: 'Grounding',
  toJournal: 'To the journal',
  parked: 'Parked',
  fact: {
    did: 'What you did',
    waited: 'The wait',
    pull: 'The pull',
    ending: 'How it ended',
    reason: 'Another reason you thought of',
    know: 'What you knew',
    need: 'What you needed',
    asked: 'What you asked',
    looked: 'What you found',
    kept: 'What you kept',
    felt: 'How hard it was',
    safe: 'How safe it felt',
  },
  beforeAfter: (before: number | undefined, after: number | undefined): string => {
    if (before === undefined) return `${after} after`;
    return after === undefined ? `${before} before` : `${before} before, ${after} after`;
  },
  fromTo: (from: number | undefined, to: number | undefined): string => {
    if (from === undefined) return `${to} at the end`;
    return to === undefined ? `${from} at the start` : `${from} at the start, ${to} at the end`;
  },
  about: 'What is kept of it',
  looked: 'Looking back',
  came: 'What came of it',
  fearUnder: 'Open it to read it',
  wave: 'In the same wave',
  belongs: 'It belongs to',
  belongsHint: 'Tap to tie it to what set it off, or to untie it.',
  stillOpen: 'This pause is still open.',
  open: 'Go to it',
  disputed: 'This was changed in two places at once. Nothing is lost; one version is shown here.',
  remove: 'Delete this',
  removed: 'Deleted.',
  refused: 'This could not be done yet. Nothing was changed.',
  seeDeleted: 'See what is deleted',
  undo: 'Undo',
  back: 'It is back.',
} as const;
