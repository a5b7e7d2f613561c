// Measures the calm page, the store and the journal in Chromium; one JSON line a figure, judged against its budget. Never
// fails for a time. A name or two as arguments measure only those: `npm run bench journal`.

import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { isBuilt } from '../app/build/is-built.ts';
import { installApp, type Opening, openCalm } from '../app/e2e/bench/calm-opening.ts';
import { launchDevtools } from '../app/e2e/bench/devtools.ts';
import { type Figure, figureToLine, fixedWork, median } from '../app/e2e/bench/figure.ts';
import { benchJournal, fillJournal } from '../app/e2e/bench/journal.bench.ts';
import { serveStorePage } from '../app/e2e/store-page/serve-store-page.ts';
import type { StoreTrials } from '../app/e2e/store-page/store-page.ts';
import { createServer } from '../server/src/server.ts';
import { CHROMIUM_FLAGS, needChromium } from './browsers.ts';

const RUNS = 7;
const COUNTS = [2_000, 20_000];
const LOCKED = 2_000;
const dist = join(import.meta.dirname, '../dist');

/** Takes the time of the fixed piece of work again and again while something is measured. */
const createCalibration = () => {
  const times: number[] = [];
  return {
    take: (): void => {
      const start = performance.now();
      fixedWork();
      times.push(performance.now() - start);
    },
    median: (): number => median(times),
  };
};

type Calibration = ReturnType<typeof createCalibration>;

const say = (figures: readonly Figure[], calibration: Calibration): void => {
  const conditions = {
    load: loadavg()[0] ?? Number.NaN,
    cores: availableParallelism(),
    calibration: calibration.median(),
  };
  for (const figure of figures) console.log(JSON.stringify(figureToLine(figure, conditions)));
};

const openingsToFigures = (kind: string, openings: readonly Opening[]): readonly Figure[] =>
  (['water', 'stop'] as const).map((what) => ({
    name: `calm.${kind}.${what}`,
    value: median(openings.map((opening) => opening[what])),
    unit: 'ms',
  }));

const benchCalm = async (): Promise<void> => {
  const server = await createServer({ folder: dist });
  await server.listen({ port: 0, host: 'localhost' });
  const bound = server.server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a server on a port has a port');
  const address = `http://localhost:${bound.port}`;
  const devtools = await launchDevtools();
  const calibration = createCalibration();
  const cold: Opening[] = [];
  const installed: Opening[] = [];
  try {
    await installApp(devtools, address);
    for (let run = 0; run < RUNS; run++) {
      calibration.take();
      cold.push(await openCalm(devtools, address, 'cold'));
      calibration.take();
      installed.push(await openCalm(devtools, address, 'installed'));
    }
  } finally {
    await devtools.close();
    await server.close();
  }
  say([...openingsToFigures('cold', cold), ...openingsToFigures('installed', installed)], calibration);
};

const benchStore = async (): Promise<void> => {
  const { address, close } = await serveStorePage();
  const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath: needChromium() });
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'storeTrials' in globalThis);
  for (const count of COUNTS) {
    const calibration = createCalibration();
    calibration.take();
    const figures = await page.evaluate(
      (records) => (globalThis as unknown as { storeTrials: StoreTrials }).storeTrials.benchStore(records),
      count,
    );
    calibration.take();
    say(figures, calibration);
  }
  const calibration = createCalibration();
  calibration.take();
  const figures = await page.evaluate(
    (records) => (globalThis as unknown as { storeTrials: StoreTrials }).storeTrials.benchLock(records),
    LOCKED,
  );
  calibration.take();
  say(figures, calibration);
  await browser.close();
  await close();
};

const benchJournalInApp = async (): Promise<void> => {
  const count = 20_000;
  const server = await createServer({ folder: dist });
  await server.listen({ port: 0, host: 'localhost' });
  const bound = server.server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a server on a port has a port');
  const address = `http://localhost:${bound.port}`;
  const trials = await serveStorePage();
  const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], executablePath: needChromium() });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const calibration = createCalibration();
  calibration.take();
  const search = await fillJournal(page, address, trials.address, count);
  const figures = await benchJournal(page, address, count);
  calibration.take();
  say([{ name: `journal.${count}.search`, value: search, unit: 'ms' }, ...figures], calibration);
  await browser.close();
  await trials.close();
  await server.close();
};

if (!isBuilt(dist)) throw new Error('There is no built app in dist/. Run `npm run build` first.');
const benches = { calm: benchCalm, store: benchStore, journal: benchJournalInApp };
const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) await bench();
