export type Browser =
  | 'safari-ios'
  | 'chrome-android'
  | 'firefox-android'
  | 'samsung'
  | 'desktop-chromium'
  | 'safari-mac'
  | 'other';

/**
 * Which instructions for the home screen fit. Read from the user agent, because nothing else tells; it only chooses words.
 * `touchPoints` tells an iPad (which calls itself a Mac) from a Mac.
 */
export const browserOf = (userAgent: string, touchPoints: number): Browser => {
  const says = (word: string) => userAgent.includes(word);
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (says('Macintosh') && touchPoints > 1);
  // Every browser on an iPhone or iPad adds to the home screen by the same share menu.
  if (isApple) return 'safari-ios';
  if (says('SamsungBrowser')) return 'samsung';
  if (says('Android')) {
    if (says('Firefox')) return 'firefox-android';
    return says('Chrome') ? 'chrome-android' : 'other';
  }
  if (says('Chrome/')) return 'desktop-chromium';
  return says('Macintosh') && says('Safari/') && !says('Firefox') ? 'safari-mac' : 'other';
};
