// Measures the calm page and the store in Chromium; one JSON line a figure, with the load of the machine. Judged as ratios.

import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { isBuilt } from '../app/build/is-built.ts';
import { serveStorePage } from '../app/e2e/store-page/serve-store-page.ts';
import type { StoreTrials } from '../app/e2e/store-page/store-page.ts';
import { createServer } from '../server/src/server.ts';
import { CHROMIUM_FLAGS, findChromium } from './browsers.ts';

const RUNS = 7;
/** Slow 4G as Chromium's own tools have it: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. Bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOW_CPU = 4;

interface Opening {
  /** The water has moved between two frames, and something was painted. Milliseconds from the start of navigation. */
  readonly water: number;
  /** A tap on Stop is answered by the page's own script (before that it is a plain link). */
  readonly stop: number;
}

/** Runs in the page before anything else: notes when the water first moves and when taps are first listened to. */
const probe = (): void => {
  const noted: { water?: number; stop?: number } = {};
  Object.assign(globalThis, { noted });
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
    if (given[0] === 'click' && this instanceof HTMLElement && this.matches('main.stage'))
      noted.stop ??= performance.now();
    return listen.apply(this, given as Parameters<typeof listen>);
  };
  let last: number | undefined;
  const look = (): void => {
    const top = document.querySelector('.near')?.getBoundingClientRect().top;
    const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (isPainted && top !== undefined && last !== undefined && Math.abs(top - last) > 0.005)
      noted.water ??= performance.now();
    last = top;
    if (noted.water === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const openCalm = async (
  context: BrowserContext,
  address: string,
  isSlowNetwork: boolean,
): Promise<Opening> => {
  const page = await context.newPage();
  await page.addInitScript(probe);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  if (isSlowNetwork) await client.send('Network.emulateNetworkConditions', SLOW_4G);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  await page.goto(`${address}/calm/`, { waitUntil: 'commit' });
  const seen = await page.waitForFunction(
    () => {
      const { noted } = globalThis as unknown as { noted: Partial<Opening> };
      return noted.water !== undefined && noted.stop !== undefined ? (noted as Opening) : false;
    },
    undefined,
    { timeout: 60_000 },
  );
  const opening = await seen.jsonValue();
  await page.close();
  if (opening === false) throw new Error('waitForFunction ends with what was found');
  return opening;
};

const coldOpening = async (browser: Browser, address: string): Promise<Opening> => {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  });
  const opening = await openCalm(context, address, true);
  await context.close();
  return opening;
};

const install = async (browser: Browser, address: string): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.close();
  await context.setOffline(true);
  return context;
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const say = (name: string, value: number, unit: string, limit?: number): void => {
  const rounded = Math.round(value * 10) / 10;
  console.log(JSON.stringify({ name, value: rounded, unit, ...(limit === undefined ? {} : { limit }) }));
};

const benchCalm = async (browser: Browser): Promise<void> => {
  const server = await createServer({ folder: join(import.meta.dirname, '../dist') });
  await server.listen({ port: 0, host: 'localhost' });
  const bound = server.server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a server on a port has a port');
  const address = `http://localhost:${bound.port}`;
  const installed = await install(browser, address);
  const cold: Opening[] = [];
  const warm: Opening[] = [];
  for (let run = 0; run < RUNS; run++) {
    cold.push(await coldOpening(browser, address));
    warm.push(await openCalm(installed, address, false));
  }
  await installed.close();
  await server.close();
  say('calm.cold.water', median(cold.map(({ water }) => water)), 'ms', 1000);
  say('calm.cold.stop', median(cold.map(({ stop }) => stop)), 'ms', 1200);
  say('calm.installed.water', median(warm.map(({ water }) => water)), 'ms', 400);
  say('calm.installed.stop', median(warm.map(({ stop }) => stop)), 'ms', 400);
};

const benchStore = async (browser: Browser): Promise<void> => {
  const { address, close } = await serveStorePage();
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'storeTrials' in globalThis);
  const figures = await page.evaluate(() =>
    (globalThis as unknown as { storeTrials: StoreTrials }).storeTrials.benchStore(2_000),
  );
  const limits: Readonly<Record<string, number>> = {
    'store.commit.2000.p95': 10,
    'store.open.2000.first': 150,
  };
  for (const { name, value, unit } of figures) say(name, value, unit, limits[name]);
  await close();
};

if (!isBuilt(join(import.meta.dirname, '../dist')))
  throw new Error('There is no built app in dist/. Run `npm run build` first.');
const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...CHROMIUM_FLAGS],
  ...(executablePath ? { executablePath } : {}),
});
say('machine.load', loadavg()[0] ?? Number.NaN, 'runnable');
await benchCalm(browser);
await benchStore(browser);
say('machine.load', loadavg()[0] ?? Number.NaN, 'runnable');
await browser.close();
