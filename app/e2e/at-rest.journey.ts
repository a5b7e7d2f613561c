import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idFromKey } from '@evenkeel/kernel';
import { lookThrough, signsOf } from './at-rest.ts';
import { expect, journey, type Page } from './journey.ts';
import { button, field, heading, link } from './ways.ts';

const storage = readFileSync(join(import.meta.dirname, '../../docs/storage.md'), 'utf8').replaceAll(
  '\n',
  ' ',
);

/** The closed list of what may be read without a key, and how docs/storage.md names each. */
const OPEN: Readonly<Record<string, string>> = {
  country: 'country of the help lines',
  ownLines: 'help lines the person added',
  trusted: 'the trusted person with number and words',
  vibration: 'vibration',
  sound: 'sound',
  pattern: 'breathing pattern',
  dayStart: 'hour at which a day starts',
  holdCaution: 'whether the caution before the first hold was read',
  recentStarts: 'when Calm, Pause or a review was opened in the past hour',
};

/** For what is sealed, and for what is open and said to be so. Every six letters at their beginnings are rare. */
const SEALED = 'KANARIENVOGEL';
const OPENLY = 'ZAUNKOENIGIN';

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

/** What Calm parks stands in the inbox until the app is opened. Here it never is: the way to Pause is cut. */
const parkWhereNothingOpensIt = async (page: Page): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setBypassServiceWorker', { bypass: true });
  // No content: the browser stays where it is.
  await page.route('**/pause/', (route) => route.fulfill({ status: 204 }));
  await page.goto('/calm/');
  await field(page).fill(`${SEALED} from the water`);
  await button(page, 'Park').click();
  await expect.poll(async () => (await lookThrough(page, {})).names.inbox?.length).toBeGreaterThan(0);
  await page.unroute('**/pause/');
  await client.detach();
};

/** Leaves words in every field of Pause, Calm and Prepare: kept, parked, or still being typed. */
const writeEverywhere = async (page: Page): Promise<void> => {
  await page.goto('/prepare/');
  await button(page, 'Something else').click();
  await box(page, 'In your own words: when …').fill(`${SEALED} trigger`);
  await button(page, 'Next').click();
  await button(page, 'Something else').click();
  await box(page, 'In your own words: I want to …').fill(`${SEALED} habit`);
  await button(page, 'Next').click();
  await box(page, 'Short and true is enough').fill(`${SEALED} line`);
  await button(page, 'Next').click();
  await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
  await page.goto('/prepare/?step=6');
  await box(page, 'When that comes, I do this').fill(`${SEALED} plan, half a sent`);

  await page.goto('/pause/');
  await field(page).fill(`${SEALED} are you mad at me??`);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  for (const [step, name] of [
    ['ask', 'Your words'],
    ['accurate', 'What do I know?'],
    ['accurate', 'What do I need?'],
  ] as const) {
    await page.goto(`/pause/?step=${step}`);
    await box(page, name).fill(`${SEALED} still typing`);
  }
  await button(page, /^Keep this/).click();
  await expect(heading(page, 'It is kept.')).toBeVisible();

  await parkWhereNothingOpensIt(page);
  await page.goto('/calm/');
  await field(page).pressSequentially(`${SEALED} letter by letter`);
  await expect.poll(async () => (await lookThrough(page, {})).names.draft).toContain(idFromKey('calm'));
};

const untilOpen = (page: Page, name: string) =>
  expect.poll(async () => (await lookThrough(page, {})).names.open).toContain(name);

/** Fills every field that stays readable, as a person does. */
const fillTheOpenFields = async (page: Page): Promise<void> => {
  await page.goto('/help/');
  await button(page, 'Show United Kingdom').click();
  for (const add of ['Add a number of your own', 'Add someone']) {
    await button(page, add).click();
    await box(page, 'Name').fill(`${OPENLY} Jo`);
    await box(page, 'Number').fill('07700 900123');
    await button(page, 'Keep it').click();
    await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible();
  }
  await page.goto('/settings/');
  await button(page, 'Night').click();
  for (const name of ['Vibration with the breath', 'Soft tones with the breath'])
    await page.getByRole('group', { name }).getByRole('button', { name: 'Off' }).click();
  await page.getByLabel('My day starts at').selectOption('5');
  await untilOpen(page, 'dayStart');
  await page.goto('/calm/');
  await link(page, 'Stop').click();
  await link(page, /^More/).click();
  await button(page, /^Four-four-six/).click();
  await button(page, 'Begin').click();
  await button(page, 'I have read it. Begin').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await untilOpen(page, 'pattern');
};

journey(
  'without a key only the open list can be read, in no coding, nowhere in the browser',
  async ({ page, context }) => {
    journey.slow();
    await fillTheOpenFields(page);
    await writeEverywhere(page);

    const sealed = await lookThrough(page, signsOf(SEALED));
    expect(sealed.found).toEqual([]);
    expect(sealed.cryptoKeys).toBe(0);
    for (const store of ['keyring', 'log', 'draft', 'inbox'])
      expect(sealed.names[store]?.length, store).toBeGreaterThan(0);
    expect(sealed.names.open?.toSorted()).toEqual(Object.keys(OPEN).toSorted());
    const listed = /`open` is a closed list.*?The person is told/.exec(storage)?.[0] ?? '';
    for (const words of Object.values(OPEN)) expect(listed).toContain(words);

    // The same eyes see what lies open: else they would see nothing anywhere.
    expect((await lookThrough(page, signsOf(OPENLY))).found).toEqual(['open, as letters']);

    expect(sealed.databases).toEqual(['evenkeel']);
    expect(sealed.names.localStorage?.toSorted()).toEqual(['mark', 'theme']);
    expect(sealed.names.sessionStorage).toEqual([]);
    expect(sealed.names.files).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(sealed.title).toBe('Calm');
  },
);

journey('neither address nor title tells what was written', async ({ page }) => {
  await page.goto('/pause/');
  await field(page).fill(`${SEALED} are you mad at me??`);
  await button(page, 'Park').click();
  await button(page, 'Start').click();
  await link(page, 'Decide now').click();
  await link(page, 'Read the message').click();
  await expect(page.locator('.words')).toContainText(SEALED);
  const kept = await lookThrough(page, signsOf(SEALED));
  expect(kept.found).toEqual([]);
  expect(kept.title).toBe('Pause · Evenkeel');
  const id = '[0-9a-f-]{36}';
  for (const address of kept.addresses)
    expect(address).toMatch(new RegExp(`/pause/(\\?step=[a-z]+(&pause=${id})?)?$`));
});

journey('the eyes of these journeys find a word in every coding they know', async ({ page }) => {
  await page.goto('/about/');
  for (const plant of [
    (word: string) => word,
    (word: string) => word.toLowerCase(),
    (word: string) => btoa(`${word}!`),
    (word: string) => btoa(`x${word}!`),
    (word: string) => btoa(`xy${word}!`),
    (word: string) => [...word].map((letter) => letter.charCodeAt(0).toString(16)).join(''),
  ]) {
    await page.evaluate((text) => sessionStorage.setItem('planted', text), plant(SEALED));
    expect((await lookThrough(page, signsOf(SEALED))).found, plant(SEALED)).not.toEqual([]);
  }
  await page.evaluate((word) => {
    sessionStorage.clear();
    const wide = new Uint16Array([...word].map((letter) => letter.charCodeAt(0)));
    return caches.open('planted').then((cache) => cache.put('/planted', new Response(wide)));
  }, SEALED);
  expect((await lookThrough(page, signsOf(SEALED))).found.join()).toContain('UTF-16');
});
