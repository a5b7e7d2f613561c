import { expect, test } from 'vitest';
import { browserOf } from './browser.ts';

const WEBKIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

test('every browser on an iPhone or iPad adds to the home screen as Safari does', () => {
  expect(
    browserOf(
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${WEBKIT} CriOS/140 Mobile Safari/604.1`,
      5,
    ),
  ).toBe('safari-ios');
  expect(
    browserOf(`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/18.0 Safari/605.1.15`, 5),
  ).toBe('safari-ios');
});

test('a Mac without touch is a Mac', () => {
  expect(
    browserOf(`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/18.0 Safari/605.1.15`, 0),
  ).toBe('safari-mac');
});

test('Samsung, Chrome and Firefox on Android have menus of their own', () => {
  const android = 'Mozilla/5.0 (Linux; Android 15)';
  expect(browserOf(`${android} ${WEBKIT} SamsungBrowser/28.0 Chrome/130 Mobile Safari/537.36`, 5)).toBe(
    'samsung',
  );
  expect(browserOf(`${android} ${WEBKIT} Chrome/150 Mobile Safari/537.36`, 5)).toBe('chrome-android');
  expect(browserOf('Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 5)).toBe(
    'firefox-android',
  );
});

test('Chromium on a desk is told from what is not known', () => {
  expect(browserOf(`Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Chrome/156 Safari/537.36`, 0)).toBe(
    'desktop-chromium',
  );
  expect(browserOf('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 0)).toBe(
    'other',
  );
});
