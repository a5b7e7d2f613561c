import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';

/** Fetched ahead of need; the letters of other scripts are kept when they are first used. */
const EARLY_FONT = /-(latin|latin-ext)-wght-/;
/** For those who build the app, not for those who use it. */
const NOT_FOR_PEOPLE = /^\/(catalogue|bench)\/|\/(catalogue|bench)[.-]/;

/**
 * The pages of Path as documents are for those who come without scripts, and so without a worker. With it the app draws
 * them out of the same words, which are kept once.
 */
const FOR_SCRIPTS_OFF = /^\/path\/.*\.html$/;

const isPrecached = (path: string): boolean => {
  if (
    /\.(map|br|gz)$/.test(path) ||
    path === '/sw.js' ||
    path === '/app-paths.json' ||
    path === '/robots.txt'
  )
    return false;
  if (NOT_FOR_PEOPLE.test(path) || FOR_SCRIPTS_OFF.test(path)) return false;
  return !path.endsWith('.woff2') || EARLY_FONT.test(path);
};

const shortHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Path from the root of the site to a hash of the content, sorted, for every file that makes the app work offline. */
export const precacheList = async (distFolder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(distFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const listed = await Promise.all(
    files
      .map((file) => ({ file, path: `/${relative(distFolder, file).split(sep).join('/')}` }))
      .filter(({ path }) => isPrecached(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(async ({ file, path }) => [path, shortHash(await readFile(file))] as const),
  );
  return Object.fromEntries(listed);
};

/** Writes `sw.js` into the built app. Call after the app is built and before its files are compressed. */
export const buildServiceWorker = async (distFolder: string): Promise<void> => {
  const list = await precacheList(distFolder);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { PRECACHE: JSON.stringify(list), VERSION: JSON.stringify(shortHash(JSON.stringify(list))) },
    build: {
      outDir: distFolder,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../src/platform/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
};
