import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { lookThrough, signsOf } from './at-rest.ts';
import { DEMO_MORNING, enterDemo, leaveDemo } from './demo-kit.ts';
import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, heading, link, parkWords } from './ways.ts';

const REAL = 'KANARIENVOGEL was this week';
const INVENTED = 'NACHTIGALL in her journal';

const line = (page: Page) => page.getByRole('complementary', { name: 'This is not your own journal' });
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name).sort());
const storages = (page: Page) =>
  page.evaluate(() => [Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort()]);

journey('somebody looks round in an invented person’s journal, and their own is whole', async ({ page }) => {
  journey.slow();
  await atTime(page, DEMO_MORNING);
  await parkWords(page, REAL);
  const before = await storages(page);

  await page.goto('/about/');
  await link(page, 'Look at an invented person’s journal').click();
  await expect(heading(page, 'An invented person’s journal')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'Look round').click();
  await expect(page).toHaveURL('/today/');
  await expect(heading(page, /Last night\..*Look at it, or let it be\?/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/journal/');
  await expect(page.getByRole('heading', { name: 'Last night' })).toBeVisible();
  await expect(line(page)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('KANARIENVOGEL');
  await page.getByRole('searchbox').fill('bread bin');
  await expect(page.getByText(/^\d+ found$/)).toBeVisible();
  await expectAccessible(page);

  // Every document of this tab, and what is typed there.
  for (const path of ['/calm/', '/grounding/', '/help/', '/settings/']) {
    await page.goto(path);
    await expect(line(page), path).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto('/calm/');
  await page.getByRole('textbox', { name: /type it here/i }).fill(INVENTED);
  await button(page, 'Park').or(link(page, 'Park')).first().click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await expect(line(page)).toBeVisible();
  expect(await databases(page)).toEqual(['evenkeel', 'evenkeel-demo']);
  expect((await storages(page))[0]).toEqual(before[0]);

  await leaveDemo(page);
  await expect(line(page)).toBeHidden();
  expect(await databases(page)).toEqual(['evenkeel']);
  expect(await storages(page)).toEqual(before);
  const kept = await lookThrough(page, signsOf('NACHTIGALL'));
  expect(kept.found).toEqual([]);
  expect(kept.names.inbox).toEqual([]);
  await page.goto('/journal/');
  await expect(page.getByText(REAL)).toBeVisible();
  await expect(page.locator('.entry')).toHaveCount(1);
});

journey('whoever kept nothing before has nothing afterwards', async ({ page }) => {
  await enterDemo(page);
  await expect(line(page)).toBeVisible();
  await leaveDemo(page);
  await expect(heading(page, 'Is it hard right now?')).toBeVisible();
  const kept = await lookThrough(page, signsOf('Cornwall'));
  expect(kept.databases).toEqual(['evenkeel']);
  for (const place of ['log', 'segment', 'draft', 'inbox', 'open', 'localStorage', 'sessionStorage', 'files'])
    expect(kept.names[place], place).toEqual([]);
  await page.goBack().catch(() => undefined);
  await page.goto('/journal/');
  await expect(page.getByText('Nothing kept yet.')).toBeVisible();
});

journey(
  'what a closed tab left of it goes with the next ordinary start, and not before',
  async ({ page, context }) => {
    await enterDemo(page);
    const other = await context.newPage();
    await other.goto('/about/');
    await other.waitForTimeout(1_500);
    await expect(line(other)).toBeHidden();
    expect(await databases(other)).toContain('evenkeel-demo');
    await page.reload();
    await expect(heading(page, /./)).toBeVisible();
    await expect(line(page)).toBeVisible();
    await page.close();
    await other.reload();
    await expect.poll(() => databases(other)).toEqual(['evenkeel']);
  },
);

journey('another tab that goes in begins anew, and the first is led out', async ({ page, context }) => {
  await enterDemo(page);
  const other = await context.newPage();
  await enterDemo(other);
  await expect(page).toHaveURL('/demo/');
  await expect(button(page, 'Look round')).toBeVisible();
  await other.goto('/journal/');
  await expect(other.getByRole('heading', { name: 'Last night' })).toBeVisible();
});

journey('nothing in there says that the person’s own is deleted', async ({ page }) => {
  await parkWords(page, REAL);
  await enterDemo(page);
  await page.goto('/settings/');
  await expect(page.getByText('To delete what is yours, leave first.')).toBeVisible();
  await expect(button(page, 'Delete everything')).toBeHidden();
  await expect(line(page)).toContainText('Nothing written here is kept.');
  await leaveDemo(page);
  await page.goto('/settings/');
  await expect(button(page, 'Delete everything')).toBeVisible();
  await page.goto('/journal/');
  await expect(page.getByText(REAL)).toBeVisible();
});

journey('Hide takes it off the screen as it takes everything', async ({ page }) => {
  await enterDemo(page);
  await page.locator('[data-hide]').first().click();
  await expect(page).toHaveURL('/measures/');
  await expect(line(page)).toBeHidden();
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

journey('`npm start -- --demo` prints an address that leads straight into it', async ({ browser }) => {
  journey.slow();
  const started = spawn(process.execPath, [join(import.meta.dirname, '../../scripts/start.ts'), '--demo'], {
    env: { ...process.env, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let printed = '';
    started.stdout.on('data', (chunk) => {
      printed += String(chunk);
    });
    await expect.poll(() => printed, { timeout: 60_000 }).toMatch(/https?:\/\/\S+/);
    const [address = ''] = /https?:\/\/\S+/.exec(printed) ?? [];
    // A page of its own: it is another origin than that of the journeys, which watch for requests to any other.
    const own = await browser.newPage();
    await own.clock.install({ time: DEMO_MORNING });
    await own.goto(address);
    await expect(own).toHaveURL(/\/today\/$/);
    await expect(line(own)).toBeVisible();
    await own.goto(new URL('/journal/', address).href);
    await expect(own.getByRole('heading', { name: 'Last night' })).toBeVisible();
    await own.close();
  } finally {
    started.kill();
  }
});
