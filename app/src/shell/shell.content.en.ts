/** The words of the frame: what stands around every page. */

/** The document's title says nothing more than this and a plain word (anybody may see it in a list of tabs). */
export const APP_NAME = 'Evenkeel';

export const topBarWords = {
  help: 'Help',
  hide: 'Hide',
  /** Read out with *Hide*, so that the way by keyboard is known too. */
  hideByKeys: 'now. Or press Shift three times.',
  settings: 'Settings',
  back: 'Back',
  close: 'Close',
} as const;

export const tabWords = {
  /** Name of the navigation, for those who hear it. */
  main: 'Main',
  calm: 'Calm',
} as const;

export const openingWords = { wait: 'One moment.' } as const;

export const notHereWords = {
  title: 'This page is not here.',
  body: 'The address may be old, or a letter may be wrong. What you keep is safe.',
  home: 'Go to the start',
} as const;

/** The one error screen. Says first what is safe, then what can be done. */
export const errorWords = {
  title: 'Something went wrong here.',
  body: 'It is a fault in the app, not something you did. What you saved is safe on this device.',
  again: 'Try again',
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

/** The strip at the top when something could not be saved. */
export const troubleWords = {
  full: 'This device is out of room, so that was not saved. What you typed is still here. Make some room, then save again.',
  failed: 'The browser could not save that. What you typed is still here. Try again in a moment.',
  gone: 'What was kept on this device is no longer there. This page stays until you leave it.',
  locked: 'That was not saved, because the app is locked. What you typed is still here.',
  fault: 'Something went wrong. What you saved is safe. If a button does nothing, load the page again.',
  close: 'Close this note',
} as const;

export const updateWords = {
  body: 'A new version is here. It takes a moment; what you typed is kept.',
  later: 'Later',
  update: 'Update',
} as const;
