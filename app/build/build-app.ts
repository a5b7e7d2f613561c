import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger, type InlineConfig, runnerImport } from 'vite';
import { compressFolder } from './compress.ts';
import { lessons } from './lessons.ts';
import { buildServiceWorker } from './service-worker.ts';
import { withoutFeature } from './without-feature.ts';

const root = join(import.meta.dirname, '..');

/**
 * What Vite says of things that are so on purpose: `early.js` is a classic script that runs before the first paint, and
 * the HPKE library asks for Node's crypto only where there is no WebCrypto.
 */
const AS_MEANT = /\/early\.js|"crypto" has been externalized/;

const createQuietLogger = (level: 'info' | 'warn') => {
  const logger = createLogger(level);
  const { warn } = logger;
  logger.warn = (message, options) => {
    if (!AS_MEANT.test(message)) warn(message, options);
  };
  return logger;
};

interface Route {
  readonly path: string;
}

/** The paths that the app draws itself, so that the server can tell them from an address that is not there. */
const appPaths = async (config: InlineConfig): Promise<readonly string[]> => {
  type Contents = Readonly<Record<string, readonly { readonly routes?: readonly Route[] }[]>>;
  const load = (file: string) =>
    runnerImport<Contents>(join(root, 'src', file), {
      ...config,
      root,
      configFile: false,
      logLevel: 'error',
    });
  const tables = [await load('features.ts'), await load('further-features.ts')];
  const paths = tables
    .flatMap(({ module }) => Object.values(module).flat())
    .flatMap((feature) => feature.routes ?? [])
    .map((route) => route.path)
    // Pages of an open address are documents, and there are no others.
    .filter((path) => !path.includes(':'));
  return [...new Set(['/', ...paths])].sort();
};

export interface BuildOptions {
  /** Where the app is written; emptied first. */
  readonly folder: string;
  /** Leaves one feature out, to prove that nothing else needs it. */
  readonly without?: string;
  /** Compressed copies and the service worker; a build that is only tried out goes without. */
  readonly whole?: boolean;
  readonly isQuiet?: boolean;
}

/** The script before the first paint is copied as it stands, comments and all; people get it without them. */
const shrinkEarly = (folder: string) =>
  build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'public/early.js'),
        output: { format: 'iife', entryFileNames: 'early.js' },
      },
    },
  });

/** Builds everything that is served. `app-paths.json` is written last: a folder without it is not a built app. */
export const buildApp = async ({
  folder,
  without,
  whole = true,
  isQuiet = false,
}: BuildOptions): Promise<void> => {
  const paths = join(folder, 'app-paths.json');
  rmSync(paths, { force: true });
  const plugins = without === undefined ? [] : [withoutFeature(without)];
  await build({
    configFile: join(root, 'vite.config.ts'),
    // The lines of progress go by the level, everything else by the logger.
    logLevel: isQuiet ? 'warn' : 'info',
    customLogger: createQuietLogger(isQuiet ? 'warn' : 'info'),
    plugins,
    build: { outDir: folder },
  });
  if (whole) {
    await shrinkEarly(folder);
    await buildServiceWorker(folder);
    await compressFolder(folder);
  }
  writeFileSync(paths, JSON.stringify(await appPaths({ plugins: [...plugins, lessons(root)] }), null, 2));
};
