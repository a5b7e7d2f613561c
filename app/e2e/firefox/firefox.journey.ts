import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.ts';
import { appAddress, expect, journey } from '../journey.ts';
import { serveStorePage } from '../store-page/serve-store-page.ts';
import type { StoreTrials } from '../store-page/store-page.ts';

// Firefox is driven over WebDriver BiDi: it ends transactions that Chromium forgives, and that is what is tried here.
journey.describe.configure({ mode: 'serial', timeout: 120_000 });

let firefox: Browser;

journey.beforeAll(async () => {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('Firefox is missing: apt-get install firefox-esr');
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'network.captive-portal-service.enabled': false, 'app.update.auto': false },
  });
});

journey.afterAll(() => firefox?.close());

/** Opens a page and collects what it complains of. */
const open = async (address: string): Promise<{ page: Page; faults: readonly string[] }> => {
  const page = await firefox.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults };
};

journey('in Firefox the protocol of commit and fold holds', async () => {
  const { address, close } = await serveStorePage();
  try {
    const { page, faults } = await open(address);
    await page.waitForFunction(() => 'storeTrials' in globalThis);
    const sentences = await page.evaluate(() =>
      (globalThis as unknown as { storeTrials: StoreTrials }).storeTrials.runCommitProtocol(),
    );
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter(({ isTrue }) => !isTrue)).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});

journey('in Firefox the calm page breathes, and keeps what is typed', async () => {
  const { page, faults } = await open(`${appAddress()}/calm/`);
  const heightNow = () => page.$eval('.near', (near) => near.getBoundingClientRect().top);
  const before = await heightNow();
  await expect.poll(heightNow, { timeout: 10_000 }).not.toBe(before);
  await page.type('textarea', 'are you mad at me??');
  await page.waitForSelector('::-p-aria([name="Park"][role="button"])', { visible: true });
  expect(faults).toEqual([]);
});
