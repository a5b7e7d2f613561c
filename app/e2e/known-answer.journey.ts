import { ANSWERS } from '../../vault/src/known-answer-test-kit.ts';
import { openIn, startFirefox } from './firefox/start-firefox.ts';
import { expect, journey } from './journey.ts';
import { serveStorePage } from './store-page/serve-store-page.ts';
import type { StoreTrials } from './store-page/store-page.ts';

// Node asks the same in vault/src/known-answer.test.ts. Here Argon2id runs as in the app: in its worker, under our headers.
journey.describe.configure({ timeout: 120_000 });

const COUNT = `${ANSWERS.published} published answers and ${ANSWERS.own} of our own`;

const trials = () => (globalThis as unknown as { storeTrials: StoreTrials }).storeTrials;
const isThere = () => 'storeTrials' in globalThis;
type Found = Awaited<ReturnType<StoreTrials['askAll']>>;

const expectAll = ({ published, own }: Found): void => {
  expect([...published, ...own].filter(({ found, wanted }) => found !== wanted)).toEqual([]);
  expect({ published: published.length, own: own.length }).toEqual(ANSWERS);
};

journey(`Chromium gives ${COUNT}, the page itself being refused WebAssembly`, async ({ browser }) => {
  const { address, close } = await serveStorePage();
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  try {
    await page.goto(address);
    await page.waitForFunction(isThere);
    expect(await page.evaluate(`(${trials})().mayCompile()`)).toBe(false);
    expectAll(await page.evaluate(`(${trials})().askAll()`));
    expect(faults).toEqual([]);
  } finally {
    await page.close();
    await close();
  }
});

journey(`Firefox gives ${COUNT}, the page itself being refused WebAssembly`, async () => {
  const { address, close } = await serveStorePage();
  const firefox = await startFirefox();
  try {
    const { page, faults } = await openIn(firefox, address);
    await page.waitForFunction(isThere);
    expectAll((await page.evaluate(`(${trials})().askAll()`)) as Found);
    expect(faults).toEqual([]);
    expect(await page.evaluate(`(${trials})().mayCompile()`)).toBe(false);
  } finally {
    await firefox.close();
    await close();
  }
});
