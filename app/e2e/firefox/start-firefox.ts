/** Firefox, driven over WebDriver BiDi. */
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.ts';

export const startFirefox = (options: LaunchOptions = {}): Promise<Browser> => {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('Firefox is missing: apt-get install firefox-esr');
  return puppeteer.launch({
    ...options,
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'network.captive-portal-service.enabled': false,
      'app.update.auto': false,
      ...options.extraPrefsFirefox,
    },
  });
};

/** Opens a page and collects what it complains of. */
export const openIn = async (
  firefox: Browser,
  address: string,
): Promise<{ page: Page; faults: readonly string[] }> => {
  const page = await firefox.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults };
};
