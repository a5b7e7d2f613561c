import type { Browser } from './browser.ts';

/**
 * What to tap, by browser. As the menus are known in 2026, not tried on every phone; they change, so the wording stays
 * close to what has been the same for years.
 */
export const ways: Readonly<Record<Browser, readonly string[]>> = {
  'safari-ios': [
    'Tap Share, the square with an arrow. In newer versions it is behind the three dots.',
    'Scroll down and tap Add to Home Screen.',
    'Give it any name you like, then tap Add.',
  ],
  'chrome-android': [
    'Open the menu, the three dots at the top.',
    'Tap Add to Home screen or Install app.',
    'Drag the icon next to your messenger.',
  ],
  'firefox-android': [
    'Open the menu, the three dots.',
    'Tap Add app to Home screen or Install.',
    'Drag the icon next to your messenger.',
  ],
  samsung: [
    'Open the menu, the three lines.',
    'Tap Add page to, then Home screen.',
    'Drag the icon next to your messenger.',
  ],
  'desktop-chromium': [
    'Look for the install sign at the end of the address bar.',
    'Or open the menu and choose Install, or Cast, save and share, then Install.',
  ],
  'safari-mac': ['Open the File menu.', 'Choose Add to Dock.'],
  other: [
    'Open the menu of this browser.',
    'Look for Add to Home screen or Install. If there is none, keep it as a bookmark.',
  ],
};

export const homeScreen = {
  title: 'Beside your messenger',
  installedTitle: 'It is there already',
  installed:
    'You opened this from its own icon. Put the icon beside your messenger, where your thumb goes first.',
  why: 'Put this where your thumb goes first. Then it is one tap away, also without a network.',
  ask: 'Put it on the home screen',
  accepted: 'It is on its way to your home screen.',
  refused: 'Not added this time. Here is how to do it by hand, now or later.',
  // WebKit removes what a page has stored after seven days of use without a visit; an app on the home screen keeps its own,
  // apart from the browser's. Known from WebKit's own words, not tried on a phone by us.
  iphone: [
    'On an iPhone or iPad the icon keeps its own things, apart from the browser. What you gave here will not be there: open the icon and prepare there.',
    'Here in the browser, what you keep may be deleted after seven days without a visit.',
  ],
  seen: 'The name and the icon are plain. Anybody who holds this phone can still see and open it.',
  stepsLabel: 'How to do it',
} as const;
