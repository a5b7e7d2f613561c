/** What the strip at the top says. */

/** The strip at the top when something could not be saved. */
export const troubleWords = {
  full: 'This device is out of room, so that was not saved. What you typed is still here. Make some room, then save again.',
  failed: 'The browser could not save that. What you typed is still here. Try again in a moment.',
  gone: 'What was kept on this device is no longer there. This page stays until you leave it.',
  locked: 'That was not saved, because the app is locked. What you typed is still here.',
  fault: 'Something went wrong. What you saved is safe. If a button does nothing, load the page again.',
  close: 'Close this note',
} as const;
