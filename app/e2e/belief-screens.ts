/** The screens of beliefs and of what speaks to them; see screens.ts. */
import type { Page } from '@playwright/test';
import type { Screen } from './screens.ts';

const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
const fill = (page: Page, name: string, words: string) => page.getByRole('textbox', { name }).fill(words);
const arrive = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' }).click();
const rate = (page: Page, name: string, value: string) => page.getByRole('slider', { name }).fill(value);

const OLD = 'I’m too much for others.';
const DAY = 24 * 60 * 60_000;

/** An old belief with a bridge; ends on its page. */
const writeBelief = async (page: Page): Promise<void> => {
  await tap(page, OLD);
  await fill(page, 'Since when, if you know', 'school');
  await rate(page, 'How true it feels', '80');
  await keep(page);
  await arrive(page, 'What could answer it?');
  await tap(page, 'Some people like how much I care.');
  await rate(page, 'How true it feels', '25');
  await keep(page);
  await arrive(page, OLD);
};

const addMoment = async (page: Page, words: string): Promise<void> => {
  await tap(page, 'Add a moment');
  await fill(page, 'What happened?', words);
  await keep(page);
  await arrive(page, OLD);
};

/** Weeks of it: both rated now and then, and two moments that speak against it. */
const live = async (page: Page): Promise<void> => {
  await writeBelief(page);
  await addMoment(page, 'Priya said my long messages make her day.');
  await addMoment(page, 'Jo saved me a seat without asking.');
  for (const [old, bridge] of [
    ['80', '30'],
    ['75', '40'],
    ['65', '50'],
    ['60', '60'],
    ['55', '65'],
    ['55', '65'],
  ] as const) {
    await page.clock.fastForward(6 * DAY);
    await rate(page, 'This belief', old);
    await rate(page, 'Your bridge', bridge);
    await tap(page, 'Keep this');
    await page.getByText(`Your bridge: ${bridge}.`).waitFor();
  }
  // By day, on a Monday or after it: then the curve is there.
  await page.clock.fastForward(7.5 * DAY);
  await page.reload();
  await page.clock.runFor(1_000);
  await page.getByRole('img').waitFor();
};

export const beliefScreens: readonly Screen[] = [
  { name: 'beliefs-empty', at: '/beliefs/' },
  { name: 'belief-new', at: '/belief/new/', reach: (page) => tap(page, OLD) },
  { name: 'belief', at: '/belief/new/', reach: live },
  {
    name: 'evidence-new',
    at: '/evidence/new/',
    reach: async (page) => {
      await tap(page, 'A kind word');
      await fill(page, 'What did they say?', 'Your long messages make my day.');
    },
  },
  {
    name: 'victory',
    at: '/victory/new/',
    reach: async (page) => {
      await fill(page, 'What went a little otherwise?', 'I slept before the answer came.');
      await keep(page);
      await arrive(page, 'I slept before the answer came.');
    },
  },
  {
    name: 'experiment-look',
    at: '/experiment/new/',
    reach: async (page) => {
      await fill(page, 'What do you expect will happen?', 'They will sigh and say no.');
      await fill(page, 'What will you do?', 'Ask Kit for a lift.');
      await keep(page);
      await tap(page, 'Look back on it');
      await arrive(page, 'What happened?');
    },
  },
];
