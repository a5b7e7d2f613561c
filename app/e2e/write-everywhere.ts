/** Words in every field that a person can write in: a rare one where it must be sealed, another where it lies open. */
import { idFromKey } from '@evenkeel/kernel';
import { lookThrough } from './at-rest.ts';
import { expect, type Page } from './journey.ts';
import { button, field, heading, link, markPull, startWait } from './ways.ts';

/** The closed list of what may be read without a key, and how docs/storage.md names each. */
export const OPEN: Readonly<Record<string, string>> = {
  country: 'country of the help lines',
  ownLines: 'help lines the person added',
  trusted: 'the trusted person with number and words',
  shownTools: 'tools marked *show when locked*',
  vibration: 'vibration',
  sound: 'sound',
  pattern: 'breathing pattern',
  dayStart: 'hour at which a day starts',
  holdCaution: 'whether the caution before the first hold was read',
  recentStarts: 'when Calm, Pause or a review was opened in the past hour',
};

/** For what is sealed, and for what is open and said to be so. Every six letters at their beginnings are rare. */
export const SEALED = 'KANARIENVOGEL';
export const OPENLY = 'ZAUNKOENIGIN';

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

/** What Calm parks stands in the inbox until the app is opened. Here it never is: the way to Pause is cut. */
const parkWhereNothingOpensIt = async (page: Page, site: string): Promise<void> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setBypassServiceWorker', { bypass: true });
  // No content: the browser stays where it is.
  await page.route('**/pause/', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${site}/calm/`);
  await field(page).fill(`${SEALED} from the water`);
  await button(page, 'Park').click();
  await expect.poll(async () => (await lookThrough(page, {})).names.inbox?.length).toBeGreaterThan(0);
  await page.unroute('**/pause/');
  await client.detach();
};

/** A wait of which the pull has eased: one explanation is kept, and another is being typed. */
const explainTheSilence = async (page: Page): Promise<void> => {
  await startWait(page);
  await link(page, 'Mark the pull').click();
  await markPull(page, '2');
  await link(page, 'Back').click();
  await link(page, 'What else it may be').click();
  await box(page, 'In your own words').fill(`${SEALED} had a long day`);
  await button(page, 'Keep my words').click();
  await expect(page.getByRole('status')).toHaveText('Kept with this pause.');
  await box(page, 'In your own words').fill(`${SEALED} had a long day, or the tr`);
};

/** Leaves words in every field of Pause, Calm and Prepare: kept, parked, or still being typed. */
export const writeEverywhere = async (page: Page, site = ''): Promise<void> => {
  await page.goto(`${site}/prepare/`);
  await button(page, 'Something else').click();
  await box(page, 'In your own words: when …').fill(`${SEALED} trigger`);
  await button(page, 'Next').click();
  await button(page, 'Something else').click();
  await box(page, 'In your own words: I want to …').fill(`${SEALED} habit`);
  await button(page, 'Next').click();
  await box(page, 'Short and true is enough').fill(`${SEALED} line`);
  await button(page, 'Next').click();
  await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
  await page.goto(`${site}/prepare/?step=6`);
  await box(page, 'When that comes, I do this').fill(`${SEALED} plan, half a sent`);

  await page.goto(`${site}/pause/`);
  await field(page).fill(`${SEALED} are you mad at me??`);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await explainTheSilence(page);
  for (const [step, name] of [
    ['ask', 'Your words'],
    ['accurate', 'What do I know?'],
    ['accurate', 'What do I need?'],
  ] as const) {
    await page.goto(`${site}/pause/?step=${step}`);
    await box(page, name).fill(`${SEALED} still typing`);
  }
  await button(page, /^Keep this/).click();
  await expect(heading(page, 'It is kept.')).toBeVisible();

  await page.goto(`${site}/tool/new/`);
  await button(page, 'A letter from calm me').click();
  await box(page, 'What do you call it?').fill(`${SEALED} tool`);
  await box(page, 'The letter').fill(`${SEALED} dear me`);
  await button(page, 'Keep it').click();
  await expect(heading(page, `${SEALED} tool`)).toBeVisible();
  await page.goto(`${site}/tool/new/`);
  await box(page, 'What do you call it?').fill(`${SEALED} half a to`);

  await parkWhereNothingOpensIt(page, site);
  await page.goto(`${site}/calm/`);
  await field(page).pressSequentially(`${SEALED} letter by letter`);
  await expect.poll(async () => (await lookThrough(page, {})).names.draft).toContain(idFromKey('calm'));
};

const untilOpen = (page: Page, name: string) =>
  expect.poll(async () => (await lookThrough(page, {})).names.open).toContain(name);

/** Fills every field that stays readable, as a person does. */
export const fillTheOpenFields = async (page: Page, site = ''): Promise<void> => {
  await page.goto(`${site}/help/`);
  await button(page, 'Show United Kingdom').click();
  for (const add of ['Add a number of your own', 'Add someone']) {
    await button(page, add).click();
    await box(page, 'Name').fill(`${OPENLY} Jo`);
    await box(page, 'Number').fill('07700 900123');
    await button(page, 'Keep it').click();
    await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible();
  }
  await page.goto(`${site}/tool/new/`);
  await button(page, 'A place').click();
  await box(page, 'What do you call it?').fill(`${OPENLY} bench`);
  await button(page, 'Show when locked').click();
  await button(page, 'Keep it').click();
  await untilOpen(page, 'shownTools');
  await page.goto(`${site}/settings/`);
  await button(page, 'Night').click();
  for (const name of ['Vibration with the breath', 'Soft tones with the breath'])
    await page.getByRole('group', { name }).getByRole('button', { name: 'Off' }).click();
  await page.getByLabel('My day starts at').selectOption('5');
  await untilOpen(page, 'dayStart');
  await page.goto(`${site}/calm/`);
  await link(page, 'Stop').click();
  await link(page, /^More/).click();
  await button(page, /^Four-four-six/).click();
  await button(page, 'Begin').click();
  await button(page, 'I have read it. Begin').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await untilOpen(page, 'pattern');
};
