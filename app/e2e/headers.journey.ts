import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, journey } from './journey.ts';

const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../server/headers.json'), 'utf8'),
) as Record<string, string>;

journey('every path of the built app carries the strict headers', async ({ page }) => {
  const paths = ['/', '/calm/', '/help/', '/grounding/', '/measures/', '/sw.js', '/early.js', '/not-here'];
  await page.goto('/');
  const assets = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(assets.length).toBeGreaterThan(2);
  for (const path of [...paths, ...assets]) {
    const answer = await page.request.get(path);
    expect(answer.headers(), path).toMatchObject(golden);
  }
});

journey('an address that is not here answers 404 and leads back', async ({ page, faults }) => {
  const answer = await page.goto('/not-here');
  expect(answer?.status()).toBe(404);
  faults.length = 0; // Chromium reports the 404 itself.
  await page.getByRole('link', { name: 'Go to the start' }).click();
  await expect(page).toHaveURL('/');
});
