import { isIphone } from './iphone.ts';

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
 */
export const browserOf = (userAgent: string, touchPoints: number): Browser => {
  const says = (word: string) => userAgent.includes(word);
  if (isIphone(userAgent, touchPoints)) return 'safari-ios';
  if (says('SamsungBrowser')) return 'samsung';
  if (says('Android')) {
    if (says('Firefox')) return 'firefox-android';
    return says('Chrome') ? 'chrome-android' : 'other';
  }
  if (says('Chrome/')) return 'desktop-chromium';
  return says('Macintosh') && says('Safari/') && !says('Firefox') ? 'safari-mac' : 'other';
};
