// Takes the pictures in docs/screens/: every screen on a phone and on a wide window, by day and by night. A name or two
// as arguments takes only those: `npm run pictures pause calm-typing`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { isBuilt } from '../app/build/is-built.ts';
import { type Screen, screens } from '../app/e2e/screens.ts';
import { createServer } from '../server/src/server.ts';
import { CHROMIUM_FLAGS, findChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screens');
const dist = join(root, 'dist');
const evening = new Date('2026-11-24T23:10:00Z');

const looks = [
  { ending: 'day', colorScheme: 'light', width: 390, height: 844 },
  { ending: 'night', colorScheme: 'dark', width: 390, height: 844 },
  { ending: 'wide-day', colorScheme: 'light', width: 1280, height: 800 },
  { ending: 'wide-night', colorScheme: 'dark', width: 1280, height: 800 },
] as const;

const take = async (
  browser: Browser,
  address: string,
  { name, at, reach }: Screen,
  { ending, colorScheme, width, height }: (typeof looks)[number],
): Promise<string | undefined> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme,
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
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    // What arrives takes 320 ms, the sea 700.
    await page.clock.runFor(1_000);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(folder, `${name}-${ending}.png`) });
    return undefined;
  } catch (error) {
    return `${name}-${ending}: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
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
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath ? { executablePath } : {}),
});

const asked = process.argv.slice(2);
const wanted = screens.filter(({ name }) => asked.length === 0 || asked.includes(name));
const failed: string[] = [];
for (const screen of wanted) {
  for (const look of looks) {
    const problem = await take(browser, `http://localhost:${bound.port}`, screen, look);
    if (problem !== undefined) failed.push(problem);
  }
  console.log(`${screen.name}`);
}
await browser.close();
await server.close();
for (const line of failed) console.error(line);
console.log(
  `${wanted.length * looks.length - failed.length} pictures in docs/screens/, ${failed.length} not reached.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
