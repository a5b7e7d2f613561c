/** The screens of a trigger and of what is picked for it; see screens.ts. */
import type { Page } from '@playwright/test';
import type { Screen } from './screens.ts';

const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();

/** One tap, how strong it was, and on to the full form. */
const noteMore = async (page: Page): Promise<void> => {
  await tap(page, 'A late reply');
  await page.getByRole('slider').fill('7');
  await tap(page, 'Keep it and add more');
  await page.getByRole('heading', { name: 'Add more' }).waitFor();
};

const openPart = (page: Page, question: string) => page.locator('summary', { hasText: question }).click();

/** Some of what can be told, with the feelings open. */
const tellSome = async (page: Page): Promise<void> => {
  await noteMore(page);
  await page
    .getByRole('textbox', { name: 'What happened?' })
    .fill('No reply since six, and they were online.');
  await openPart(page, 'What happened?');
  await openPart(page, 'What went through your mind?');
  await page
    .getByRole('textbox', { name: 'What went through your mind?' })
    .fill('They have had enough of me.');
  await openPart(page, 'What went through your mind?');
  await openPart(page, 'What would steady me do?');
  await page
    .getByRole('textbox', { name: 'What would steady me do?' })
    .fill('Put the phone in the kitchen and go to bed.');
  await openPart(page, 'What would steady me do?');
  await openPart(page, 'What did you feel?');
  await tap(page, 'Fear');
  await tap(page, 'Worried');
  await page.getByRole('slider', { name: 'Worried' }).fill('8');
};

const keepForm = async (page: Page): Promise<void> => {
  await page.locator('.dock').getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('heading', { name: 'What will you do now?' }).waitFor();
};

const viewKept = async (page: Page): Promise<void> => {
  await tellSome(page);
  await keepForm(page);
  await page.goto(`/trigger/view/${new URL(page.url()).search}`);
  await page.getByRole('link', { name: 'Change or add' }).waitFor();
};

export const triggerScreens: readonly Screen[] = [
  {
    name: 'trigger',
    at: '/trigger/',
    reach: async (page) => {
      await tap(page, 'A late reply');
      await page.getByRole('slider').fill('7');
    },
  },
  {
    name: 'trigger-kept',
    at: '/trigger/',
    reach: async (page) => {
      await tap(page, 'A late reply');
      await tap(page, 'Keep it');
      await page.getByRole('heading', { name: 'It is kept.' }).waitFor();
    },
  },
  { name: 'trigger-more', at: '/trigger/', reach: tellSome },
  {
    name: 'trigger-next',
    at: '/trigger/',
    reach: async (page) => {
      await tellSome(page);
      await keepForm(page);
    },
  },
  { name: 'trigger-view', at: '/trigger/', reach: viewKept },
  {
    name: 'trigger-deleted',
    at: '/trigger/',
    reach: async (page) => {
      await viewKept(page);
      await tap(page, 'Delete');
      await tap(page, 'See what is deleted');
      await page.getByRole('button', { name: /^Bring it back/ }).waitFor();
    },
  },
  { name: 'feelings', at: '/feelings/' },
  { name: 'people', at: '/people/' },
  { name: 'common-triggers', at: '/common-triggers/' },
];
