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

/** The pages of what is made along the way, and something of hers that stands there. */
const lived = [
  ['/beliefs/', 'People always leave me.'],
  ['/evidence/', 'He drew a cow on the note on the milk.'],
  ['/victories/', 'Heard a late shift as a late shift.'],
  ['/experiments/', 'One evening at choir with the phone at home.'],
  ['/fears/', 'He will say no to Sunday.'],
  ['/plans/', 'put the phone in the bread bin'],
  ['/affirmations/', 'I have waited before, and the wait came to an end.'],
  ['/values/', 'I am somebody who waters things.'],
  ['/safe-moments/', 'the old dog asleep on both my feet'],
  ['/letter/', 'You are not a flood.'],
  ['/steady/', 'Ruth asked only me for the weekend.'],
  ['/origin/?step=map', 'Dan, the last winter'],
  ['/look-back/?week=2026-10-19', 'Tess rang me. I did not ring first.'],
] as const;

journey('every page of the path has something of hers, by day and by night', async ({ page }) => {
  journey.slow();
  await atTime(page, DEMO_MORNING);
  await enterDemo(page);
  for (const [path, words] of lived) {
    await page.goto(path);
    await expect(page.getByText(words).first(), path).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto('/path/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

journey(
  'what she made stands in her journal, is found and filtered, and leads both ways',
  async ({ page }) => {
    journey.slow();
    await atTime(page, DEMO_MORNING);
    await enterDemo(page);
    await page.goto('/journal/');
    await expect(page.getByRole('heading', { name: 'Last night' })).toBeVisible();

    // A fear, by the filter, and on to its own page and to what set it off.
    await button(page, 'Filter').click();
    await button(page, 'Fears, and what was tried').click();
    await button(page, 'Done').click();
    await expect(page.locator('.day .entry')).toHaveCount(16);
    await expectAccessible(page);
    await page.locator('.day .entry').filter({ hasText: 'He will not talk to me tomorrow.' }).click();
    await expect(page).toHaveURL(/\/fear\/\?id=/);
    await link(page, 'What set it off')
      .or(link(page, /set it off/))
      .first()
      .click();
    await expect(page).toHaveURL(/\/trigger\/view\/\?id=/);

    // And back again, from what set it off.
    const came = page.getByRole('region', { name: 'What came of it' });
    // A fear is named there, and not quoted before a tap.
    await expect(came).not.toContainText('He will not talk to me tomorrow.');
    await expect(came).toContainText('Fold the washing. Both piles.');
    await expectAccessible(page);
    await came.getByRole('link', { name: /^A fear/ }).click();
    await expect(page).toHaveURL(/\/fear\/\?id=/);
    await page.goBack();
    await expect(came).toBeVisible();

    // A wording that was practised is found by what it says, and quoted nowhere else.
    await page.goto('/journal/');
    await page.getByRole('searchbox').fill('wait came to an end');
    await expect(page.locator('.day .entry').first()).toContainText('Read a wording slowly.');

    // A small victory is deleted, stands in Deleted, and comes back.
    await page.goto('/victories/');
    await page.getByRole('link', { name: /Heard a late shift/ }).click();
    await button(page, 'Delete').or(button(page, 'Delete it')).first().click();
    await link(page, /deleted/i).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'A small victory' })).toContainText(
      'Heard a late shift',
    );
    await expectAccessible(page);
    await button(page, /^Bring it back/).click();
    await expect(page.getByRole('status').first()).toContainText('is back.');
    await page.goto('/victories/');
    await expect(page.getByText('Heard a late shift as a late shift.')).toBeVisible();
  },
);

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
