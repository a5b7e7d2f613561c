import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { createServer } from '../../../server/src/server.ts';

/** Builds the page of the store's trials and serves it under the strict headers, as the app is served. */
export const serveStorePage = async (): Promise<{ address: string; close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-store-page-'));
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: { outDir: folder, target: 'es2022', modulePreload: { polyfill: false } },
  });
  writeFileSync(join(folder, 'app-paths.json'), '["/"]');
  writeFileSync(join(folder, '404.html'), '');
  const server = await createServer({ folder });
  await server.listen({ port: 0, host: 'localhost' });
  const bound = server.server.address();
  if (bound === null || typeof bound === 'string') throw new Error('a server on a port has a port');
  return {
    address: `http://localhost:${bound.port}/`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
};
