// Holds the byte budgets, on the built app: JSON lines first, then a table. `--write` renews the file list of the calm page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { filesBelow } from '../app/build/compress.ts';
import { isBuilt } from '../app/build/is-built.ts';
import { precacheList } from '../app/build/service-worker.ts';
import { createServer } from '../server/src/server.ts';
import { CHROMIUM_FLAGS, needChromium } from './browsers.ts';
import { filesAtOnce, weigh, withoutHash } from './transfer.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const listFile = join(root, 'app/build/calm-files.json');

/** Scripts of a first visit to any page but Calm, gzip. */
const SCRIPTS = 45_000;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'B';
  readonly limit: number;
}

const sum = (files: readonly string[], coding: 'br' | 'gz'): number =>
  files.reduce((total, path) => total + weigh(dist, path, coding), 0);

/** The list is committed, so that a chunk that creeps into the calm page is seen in review and not only in bytes. */
const checkCalmFiles = (files: readonly string[]): string | undefined => {
  const found = files.map(withoutHash).sort();
  if (process.argv.includes('--write')) writeFileSync(listFile, `${JSON.stringify(found, null, 2)}\n`);
  const held = JSON.parse(readFileSync(listFile, 'utf8')) as readonly string[];
  const added = found.filter((path) => !held.includes(path));
  const gone = held.filter((path) => !found.includes(path));
  if (added.length + gone.length === 0) return undefined;
  return `The calm page loads other files than app/build/calm-files.json says. New: ${added.join(' ') || '–'} Gone: ${gone.join(' ') || '–'}`;
};

/** The neutral page needs no script. */
const SCRIPTLESS = '/measures/';

/** The scripts that Chromium fetches on a first visit until the network is quiet, service worker apart. */
const scriptsOf = async (paths: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const server = await createServer({ folder: dist });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS.filter((flag) => !flag.startsWith('--host-resolver'))],
    executablePath: needChromium(),
  });
  const scripts = new Map<string, readonly string[]>();
  for (const path of paths) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const asking = new URL(request.url());
      if (request.resourceType() === 'script') asked.add(asking.pathname);
    });
    // A page that breaks weighs little: that must not pass as small.
    page.on('pageerror', (error) => {
      throw new Error(`${path} broke while it was weighed: ${error.message}`);
    });
    const answer = await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    if (!answer?.ok() || (asked.size === 0 && path !== SCRIPTLESS))
      throw new Error(`${path} did not load: ${answer?.status()}, ${asked.size} scripts`);
    scripts.set(path, [...asked].sort());
    await context.close();
  }
  await browser.close();
  await server.close();
  return scripts;
};

if (!isBuilt(dist)) throw new Error('There is no built app in dist/. Run `npm run build` first.');

const calmFiles = filesAtOnce(dist, '/calm/index.html');
const appPaths = JSON.parse(readFileSync(join(dist, 'app-paths.json'), 'utf8')) as readonly string[];
/** The page of a lesson that weighs most: one stands for all, because they differ in their words only. */
const heaviestLesson = (): string => {
  const pagesOfPath = filesBelow(join(dist, 'path')).filter((path) =>
    /^(?!sources)[\w-]+\/index\.html$/.test(path),
  );
  const weightOf = (path: string): number => weigh(dist, `/path/${path}`, 'br');
  const [heaviest = ''] = pagesOfPath.toSorted((a, b) => weightOf(b) - weightOf(a));
  return `/path/${heaviest.replace('index.html', '')}`;
};
const pages = [...new Set([...appPaths, '/help/', '/grounding/', '/measures/', heaviestLesson()])].filter(
  (path) => path !== '/calm/',
);
const scripts = await scriptsOf(pages);
const precached = Object.keys(await precacheList(dist));

const figures: readonly Figure[] = [
  {
    name: 'calm page, up to the first breath, brotli',
    value: sum(calmFiles, 'br'),
    unit: 'B',
    limit: 15_000,
  },
  ...[...scripts].map(
    ([path, files]): Figure => ({
      name: `first visit to ${path}, scripts, gzip`,
      value: sum(files, 'gz'),
      unit: 'B',
      limit: SCRIPTS,
    }),
  ),
  { name: 'all that is kept for offline, brotli', value: sum(precached, 'br'), unit: 'B', limit: 700_000 },
];

for (const figure of figures) console.log(JSON.stringify(figure));
console.log('\nThe calm page loads:');
for (const path of calmFiles) console.log(`  ${String(weigh(dist, path, 'br')).padStart(6)} B  ${path}`);
console.log('');
for (const { name, value, limit } of figures) {
  const kilobytes = (value / 1000).toFixed(1).padStart(7);
  console.log(`${kilobytes} of ${limit / 1000} kB  ${value > limit ? 'TOO MUCH ' : ''} ${name}`);
}
for (const [path, files] of [...scripts].filter(([, list]) => sum(list, 'gz') > SCRIPTS)) {
  console.log(`\n${path} fetches, gzip:`);
  for (const file of files) console.log(`  ${String(weigh(dist, file, 'gz')).padStart(6)} B  ${file}`);
}
const strange = checkCalmFiles(calmFiles);
if (strange !== undefined) console.error(strange);
const isOver = figures.some(({ value, limit }) => value > limit);
process.exitCode = isOver || strange !== undefined ? 1 : 0;
