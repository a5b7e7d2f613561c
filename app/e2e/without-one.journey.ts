import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../server/src/server.ts';
import { buildApp } from '../build/build-app.ts';
import { featureFolders } from '../build/without-feature.ts';
import { expect, journey } from './journey.ts';

const contents = ['features.ts', 'further-features.ts']
  .map((file) => readFileSync(join(import.meta.dirname, '../src', file), 'utf8'))
  .join('\n');

/** Builds the app without one feature and serves it while the journey lasts. */
const withServed = async (without: string, walk: (address: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), `evenkeel-without-${without}-`));
  await buildApp({ folder, without, whole: false, isQuiet: true });
  const server = await createServer({ folder });
  try {
    await server.listen({ port: 0, host: 'localhost' });
    const address = server.server.address();
    if (address === null || typeof address === 'string') throw new Error('a server on a port has a port');
    await walk(`http://localhost:${address.port}`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
};

// Each is a build of its own: one worker makes them one after the other.
journey.describe.configure({ mode: 'default', timeout: 120_000 });

// A feature may stand on both pages of the table of contents.
for (const feature of new Set(featureFolders(contents))) {
  journey(`the app starts without ${feature}`, async ({ browser }) => {
    await withServed(feature, async (address) => {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(error.error().message));
      const page = await context.newPage();
      await page.addInitScript(() => localStorage.setItem('mark', ''));
      await page.goto(`${address}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const answer = await page.goto(`${address}/calm/`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      expect(faults).toEqual([]);
      await context.close();
    });
  });
}
