/** Screens with life on them: those of the invented person; see screens.ts. */
import type { Page } from '@playwright/test';
import { DEMO_MORNING, enterDemo } from './demo-kit.ts';
import type { Screen } from './screens.ts';

/** In, at the morning after, and on to a page. */
const goTo =
  (path: string, ready?: (page: Page) => Promise<void>) =>
  async (page: Page): Promise<void> => {
    await page.clock.setSystemTime(DEMO_MORNING);
    await enterDemo(page);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await ready?.(page);
  };

const lastNight = (page: Page) => page.getByRole('region', { name: /^Last night/ });

/** The first line of last night of that kind, opened. */
const openLine = (words: RegExp) => async (page: Page) => {
  await lastNight(page).getByRole('link').filter({ hasText: words }).first().click();
  await page.waitForURL(/trigger\/view|journal\/entry/);
  // Its parts have come once its heading has the focus.
  await page.locator('main h1:focus').waitFor();
};

/** Lists of what she made along the way. */
const lists = [
  'beliefs',
  'evidence',
  'victories',
  'experiments',
  'fears',
  'plans',
  'affirmations',
  'values',
  'safe-moments',
  'letter',
  'steady',
  'routine',
];

/** One of a list, opened by its first words. */
const openRow = (words: string | RegExp) => async (page: Page) => {
  const row = page.getByRole('main').getByRole('link').filter({ hasText: words }).first();
  await row.click();
  await page.waitForURL(/id=|step=|week=/);
  // Its parts have come once its heading has the focus.
  await page.locator('main h1:focus').waitFor();
};

/** Found by its words, from the journal. */
const findLine = (words: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(words);
  await page.getByText(/^\d+ found$/).waitFor();
  await page.locator('.day .entry .level').first().click();
  await page.locator('main h1:focus').waitFor();
};

export const demoScreens: readonly Screen[] = [
  { name: 'demo', at: '/demo/' },
  ...lists.map((list) => ({ name: `demo-${list}`, at: '/demo/', reach: goTo(`/${list}/`) })),
  {
    name: 'demo-path',
    at: '/demo/',
    reach: goTo('/path/', async (page) => {
      await page.getByText('2 kept').first().waitFor();
    }),
  },
  { name: 'demo-belief', at: '/demo/', reach: goTo('/beliefs/', openRow('People always leave me.')) },
  { name: 'demo-affirmation', at: '/demo/', reach: goTo('/affirmations/', openRow('I have waited before')) },
  { name: 'demo-origin', at: '/demo/', reach: goTo('/origin/?step=map') },
  { name: 'demo-look-back', at: '/demo/', reach: goTo('/look-back/?week=2026-10-19') },
  {
    name: 'demo-came-of-it',
    at: '/demo/',
    reach: goTo('/journal/', async (page) => {
      await findLine('space from the talking')(page);
      await page.getByRole('region', { name: 'What came of it' }).scrollIntoViewIfNeeded();
    }),
  },
  { name: 'demo-today', at: '/demo/', reach: goTo('/today/') },
  {
    name: 'demo-journal',
    at: '/demo/',
    reach: goTo('/journal/', async (page) => {
      await lastNight(page).waitFor();
    }),
  },
  {
    name: 'demo-journal-found',
    at: '/demo/',
    reach: goTo('/journal/', async (page) => {
      await page.getByRole('searchbox').fill('bread bin');
      await page.getByText(/^\d+ found$/).waitFor();
    }),
  },
  {
    name: 'demo-journal-filter',
    at: '/demo/',
    reach: goTo('/journal/', async (page) => {
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByRole('dialog').waitFor();
    }),
  },
  { name: 'demo-trigger', at: '/demo/', reach: goTo('/journal/', openLine(/at nine/)) },
  { name: 'demo-pause', at: '/demo/', reach: goTo('/journal/', openLine(/Waited/)) },
  { name: 'demo-prepared', at: '/demo/', reach: goTo('/prepared/') },
  { name: 'demo-feelings', at: '/demo/', reach: goTo('/feelings/') },
  { name: 'demo-people', at: '/demo/', reach: goTo('/people/') },
  { name: 'demo-common-triggers', at: '/demo/', reach: goTo('/common-triggers/') },
];
