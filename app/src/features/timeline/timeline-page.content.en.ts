/** What stands on the page before anything is kept. */
export const pageWords = {
  title: 'Journal',
  note: 'Note something',
  // An empty state says what will stand here, and that nothing is owed.
  empty: 'Nothing kept yet. When something sets you off, one tap and a slider are enough.',
  lost: 'The list could not be loaded. What you kept is safe on this device. Open the page again when you are online.',
  deleted: 'Deleted',
} as const;
