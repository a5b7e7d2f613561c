export const deletedWords = {
  lead: 'What you deleted in the last 30 days. It is still on this device until you delete it for good.',
  before: 'Deleted before that',
  on: (day: string) => `Deleted on ${day}`,
  day: (local: number) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(local),
  untitled: 'Without words',
  bringBack: 'Bring it back',
  forGood: 'Delete for good',
  askTitle: 'Delete this for good?',
  // What really happens: every field is overwritten with nothing, and the sealed old copy goes when the log is folded.
  says: 'Every word of it is overwritten. It cannot be brought back, not by you and not by us. A sealed old copy stays until the app has tidied its store twice, which can take a while.',
  keep: 'Keep it here',
  /** After its name. */
  isBack: 'is back in your journal.',
  didForget: 'It is deleted for good.',
  lost: 'This could not be done yet. Nothing was changed.',
} as const;
