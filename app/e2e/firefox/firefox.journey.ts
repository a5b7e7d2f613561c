import type { Browser } from 'puppeteer-core';
import { appAddress, expect, journey } from '../journey.ts';
import { serveStorePage } from '../store-page/serve-store-page.ts';
import type { StoreTrials } from '../store-page/store-page.ts';
import { openIn, startFirefox } from './start-firefox.ts';

// Firefox is driven over WebDriver BiDi: it ends transactions that Chromium forgives, and that is what is tried here.
journey.describe.configure({ mode: 'serial', timeout: 120_000 });

let firefox: Browser;

journey.beforeAll(async () => {
  firefox = await startFirefox();
});

journey.afterAll(() => firefox?.close());

journey('in Firefox the protocol of commit and fold holds', async () => {
  const { address, close } = await serveStorePage();
  try {
    const { page, faults } = await openIn(firefox, address);
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
  const { page, faults } = await openIn(firefox, `${appAddress()}/calm/`);
  const heightNow = () => page.$eval('.near', (near) => near.getBoundingClientRect().top);
  const before = await heightNow();
  await expect.poll(heightNow, { timeout: 10_000 }).not.toBe(before);
  await page.type('textarea', 'are you mad at me??');
  await page.waitForSelector('::-p-aria([name="Park"][role="button"])', { visible: true });
  expect(faults).toEqual([]);
});
