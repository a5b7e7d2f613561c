/** The words of the frame: what stands around every page. */

/** The document's title says nothing more than this and a plain word (anybody may see it in a list of tabs). */
export const APP_NAME = 'Evenkeel';

export const topBarWords = {
  help: 'Help',
  hide: 'Hide',
  /** Read out after *Hide*: on every page, so it is one word. */
  hideNow: 'now',
  settings: 'Settings',
  back: 'Back',
  close: 'Close',
  /** Seen only when the keyboard reaches it. */
  skip: 'To the page',
} as const;

export const tabWords = {
  /** Name of the navigation, for those who hear it. */
  main: 'Main',
  calm: 'Calm',
} as const;

export const openingWords = { wait: 'One moment.' } as const;

/** The one error screen. Says first what is safe, then what can be done. */
export const errorWords = {
  title: 'Something went wrong here.',
  body: 'It is a fault in the app, not something you did. What you saved is safe on this device.',
  again: 'Try again',
  calm: 'Calm',
} as const;
