/** How Calm starts: what must hold there whatever a measurement says. */
import { expect, installed, journey, type Page } from '../journey.ts';

/** How the page itself was answered. Not yet in TypeScript's DOM library. */
interface Answered extends PerformanceNavigationTiming {
  /** `cache`: by a static route, and the worker slept on. Undefined where the browser knows no routes. */
  readonly workerFinalSourceType?: string;
}

const putWorkersToSleep = async (page: Page): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
};

const answeredBy = (page: Page) =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as Answered[];
    const files = performance.getEntriesByType('resource') as unknown as Answered[];
    const isFirst = ({ name }: PerformanceEntry) => /early\.js|\/assets\/.*\.(js|css)$/.test(name);
    return [navigation, ...files.filter(isFirst)].map((one) => one?.workerFinalSourceType);
  });

journey('Calm opens from the home screen without waking the service worker', async ({ page, context }) => {
  await page.goto('/');
  await installed(page);
  await context.setOffline(true);
  await putWorkersToSleep(page);
  await page.goto('/calm/');
  await expect(page.getByRole('heading', { level: 1, name: 'Calm' })).toBeAttached();
  const answers = await answeredBy(page);
  expect(answers.length).toBeGreaterThan(3);
  expect(new Set(answers)).toEqual(new Set(['cache']));
});

journey('an address with a query is answered offline too', async ({ page, context }) => {
  await page.goto('/');
  await installed(page);
  await context.setOffline(true);
  await page.goto('/calm/?practice=3');
  await expect(page.locator('.near')).toBeVisible();
});

journey('a cache that was emptied is full again after one page', async ({ page, context }) => {
  await page.goto('/');
  await installed(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('/calm/');
  const isFull = () => page.evaluate(async () => (await caches.match('/precache.json')) !== undefined);
  await expect.poll(isFull).toBe(true);
  await context.setOffline(true);
  for (const path of ['/calm/', '/help/', '/pause/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeAttached();
  }
});

journey(
  'Stop answers before any script has come, and scripts that come late keep to it',
  async ({ page }) => {
    let letThrough: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/calm/', { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Stop' }).click();
    const asked = page.getByRole('heading', { name: 'What would help now?' });
    await expect(asked).toBeVisible();
    letThrough();
    await page.waitForLoadState();
    await page.mouse.down();
    await expect(page.locator('#after')).toHaveCount(0);
    await expect(asked).toBeVisible();
  },
);
