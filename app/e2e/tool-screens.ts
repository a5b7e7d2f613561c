/** The screens of the calm toolkit and of mindful notice; see screens.ts. */
import type { Page } from '@playwright/test';
import type { Screen } from './screens.ts';

const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();

const write = async (page: Page, form: string, words: string, more?: () => Promise<void>): Promise<void> => {
  await page.goto('/tool/new/');
  await tap(page, form);
  await page.getByRole('textbox', { name: 'What do you call it?' }).fill(words);
  await more?.();
  await tap(page, 'Keep it');
  await page.getByRole('heading', { name: words }).waitFor();
};

/** Three tools of an invented person. */
const fill = async (page: Page): Promise<void> => {
  await write(page, 'A sound made here', 'Rain on the roof', () => tap(page, 'Rain'));
  await write(page, 'A thing to hold', 'The grey stone from the beach');
  await write(page, 'A person to call', 'Jo, even late', async () => {
    await page.getByRole('textbox', { name: 'Their number' }).fill('07700 900123');
    await tap(page, 'Show when locked');
  });
};

export const toolScreens: readonly Screen[] = [
  { name: 'toolkit-empty', at: '/tools/' },
  {
    name: 'toolkit',
    at: '/tools/',
    reach: async (page) => {
      await fill(page);
      await page.goto('/tools/');
      await page.getByRole('link', { name: /^The grey stone/ }).waitFor();
    },
  },
  {
    name: 'toolkit-now',
    at: '/tools/now/',
    reach: async (page) => {
      await fill(page);
      await page.goto('/tools/now/');
      await page.getByRole('link', { name: /^The grey stone/ }).waitFor();
    },
  },
  {
    name: 'tool-form',
    at: '/tool/new/',
    reach: async (page) => {
      await tap(page, 'A person to call');
      await page.getByRole('textbox', { name: 'What do you call it?' }).fill('Jo, even late');
      await page.getByRole('textbox', { name: 'Their number' }).fill('07700 900123');
      await tap(page, 'Show when locked');
    },
  },
  {
    name: 'tool',
    at: '/tools/',
    reach: async (page) => {
      await fill(page);
    },
  },
  {
    name: 'tool-sound',
    at: '/tools/',
    reach: async (page) => {
      await write(page, 'A sound made here', 'Rain on the roof', () => tap(page, 'Rain'));
      await tap(page, 'Use it now');
      await page.getByRole('button', { name: 'Play' }).waitFor();
      await page.getByRole('slider', { name: 'How hard is it right now?' }).fill('7');
      await page.getByRole('slider', { name: 'And now, after it?' }).waitFor();
    },
  },
  { name: 'notice', at: '/notice/' },
  {
    name: 'notice-line',
    at: '/notice/',
    reach: (page) => tap(page, /^The room/),
  },
  {
    name: 'notice-caution',
    at: '/notice/',
    reach: (page) => tap(page, /^Three breaths/),
  },
];
