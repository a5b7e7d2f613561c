// Takes the pictures in docs/screens/: every screen on a phone and on a wide window, by day and by night. A name or two
// as arguments takes only those: `npm run pictures pause calm-typing`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { isBuilt } from '../app/build/is-built.ts';
import { type Screen, screens } from '../app/e2e/screens.ts';
import { createServer } from '../server/src/server.ts';
import { CHROMIUM_FLAGS, needChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
const dist = join(root, 'dist');
const evening = new Date('2026-11-24T23:10:00Z');

/** The tide is stopped here: near the top of the in-breath, the boat level. Milliseconds since its start. */
const HIGH_WATER = 3_400;

const looks = [
  { ending: 'day', colorScheme: 'light', width: 390, height: 844 },
  { ending: 'night', colorScheme: 'dark', width: 390, height: 844 },
  { ending: 'wide-day', colorScheme: 'light', width: 1280, height: 800 },
  { ending: 'wide-night', colorScheme: 'dark', width: 1280, height: 800 },
] as const;

/** What ends has ended, what never ends stands still: the same picture each time. */
const standStill = (page: Page): Promise<void> =>
  page.evaluate(async (phase) => {
    await document.fonts.ready;
    for (const one of document.getAnimations()) {
      if (one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) one.finish();
      else {
        one.pause();
        one.currentTime = phase;
      }
    }
  }, HIGH_WATER);

/** Goes there once, and takes it in every look. Answers with what went wrong. */
const take = async (browser: Browser, address: string, screen: Screen): Promise<string | undefined> => {
  const { name, at, reach, leftByKeyboard } = screen;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 390, height: 844 },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.clock.install({ time: evening });
  try {
    await page.goto(at);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await reach?.(page);
    // What arrives takes 320 ms, the sea 700.
    await page.clock.runFor(1_000);
    await page.waitForTimeout(800);
    for (const { ending, colorScheme, width, height } of looks) {
      const isPhone = width < 600;
      await page.setViewportSize({ width, height: isPhone ? (leftByKeyboard ?? height) : height });
      await page.emulateMedia({ colorScheme });
      // A change of size or theme begins transitions one frame later.
      await page.waitForTimeout(80);
      await standStill(page);
      await page.screenshot({ path: join(folder, `${name}-${ending}.png`), caret: 'hide' });
    }
    return undefined;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  } finally {
    await context.close();
  }
};

if (!isBuilt(dist)) throw new Error('There is no built app in dist/. Run `npm run build` first.');
mkdirSync(folder, { recursive: true });
const server = await createServer({ folder: dist });
await server.listen({ port: 0, host: 'localhost' });
const bound = server.server.address();
if (bound === null || typeof bound === 'string') throw new Error('a server on a port has a port');
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  executablePath: needChromium(),
});

const asked = process.argv.slice(2);
const wanted = screens.filter(({ name }) => asked.length === 0 || asked.includes(name));
const failed: string[] = [];
const waiting = [...wanted];
const work = async (): Promise<void> => {
  for (let screen = waiting.shift(); screen !== undefined; screen = waiting.shift()) {
    const problem = await take(browser, `http://localhost:${bound.port}`, screen);
    if (problem !== undefined) failed.push(problem);
  }
};
await Promise.all([work(), work(), work()]);
await browser.close();
await server.close();
for (const line of failed) console.error(line);
console.log(`${wanted.length - failed.length} screens in docs/screens/, ${failed.length} not reached.`);
process.exitCode = failed.length === 0 ? 0 : 1;
