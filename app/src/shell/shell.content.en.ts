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
