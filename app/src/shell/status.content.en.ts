/** Words that are seldom needed, where a page cannot stand. Fetched with lost-page.tsx. */

export const notHereWords = {
  title: 'This page is not here.',
  body: 'The address may be old, or a letter may be wrong. What you keep is safe.',
  home: 'Go to the start',
  calm: 'Calm',
} as const;

/** What was kept on this device is no longer there. Never a silent fresh start. */
export const goneWords = {
  title: 'What was kept here is gone.',
  body: 'You kept something on this device before, and this browser no longer has it. Nothing was sent anywhere.',
  why: 'A browser deletes what a page keeps when somebody clears its data, when the device runs out of room, or when a page is not opened for some weeks.',
  next: 'You can look once more, or start anew. Calm and Help work as before.',
  again: 'Look once more',
  anew: 'Start anew',
  calm: 'Calm',
} as const;

/** The data were written by a newer version of the app. */
export const newerWords = {
  title: 'This app is older than what is kept here.',
  body: 'What you kept was written by a newer version. It is safe, and nothing of it was changed. Load the page again to get that version.',
  again: 'Load again',
  calm: 'Calm',
} as const;

/** The browser gives no database. */
export const failedWords = {
  title: 'This browser keeps nothing right now.',
  body: 'A private window, or a setting, can stop a page from keeping things on the device. What was kept here before is not changed.',
  next: 'Calm, grounding and Help work without it.',
  again: 'Try again',
  calm: 'Calm',
} as const;
