/** Every screen that has a picture, and how a person gets there. The first address is open when `reach` begins. */
import type { Page } from '@playwright/test';
import { beliefScreens } from './belief-screens.ts';
import { demoScreens } from './demo-screens.ts';
import { pathScreens } from './path-screens.ts';
import { toolScreens } from './tool-screens.ts';
import { triggerScreens } from './trigger-screens.ts';

export interface Screen {
  readonly name: string;
  readonly at: string;
  readonly reach?: (page: Page) => Promise<void>;
  /** With the keyboard of a phone open: this much is left of the height, in CSS pixels. */
  readonly leftByKeyboard?: number;
}

const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();

const minutes = (count: number): number => count * 60_000;

/** The message of the first night. */
const park = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: /type it here/i }).fill('are you mad at me??');
  await tap(page, /^park$/i);
  await page.getByRole('heading', { name: 'It is parked.' }).waitFor();
};

/** The line that was written on a calm day; leads to the next step of Prepare. */
const writeLine = async (page: Page): Promise<void> => {
  await page.goto('/prepare/?step=3');
  await page
    .getByRole('textbox', { name: 'Short and true is enough' })
    .fill('They go quiet when they are tired. By morning I was fine.');
  await tap(page, 'Next');
  await page.getByRole('heading', { name: 'One thing that helps, and is here now' }).waitFor();
};

const trustSomeone = async (page: Page): Promise<void> => {
  await tap(page, 'Show United Kingdom');
  await tap(page, 'Add someone');
  await page.getByRole('textbox', { name: 'Name' }).fill('Jo');
  await page.getByRole('textbox', { name: 'Number' }).fill('07700 900123');
  await page.getByRole('textbox', { name: /Something they said/ }).fill('Ring me, even late. I mean it.');
  await tap(page, 'Keep it');
  await page.getByRole('link', { name: 'Ring Jo' }).waitFor();
  await page.goto('/measures/');
  await page.goto('/help/');
  await page.getByRole('link', { name: 'Ring Jo' }).waitFor();
};

const startWait = async (page: Page): Promise<void> => {
  await park(page);
  await tap(page, '10 min');
  await tap(page, 'Start');
  await page.getByText('left of the 10 you chose').waitFor();
  await page.getByRole('slider', { name: /pull/i }).fill('8');
  await tap(page, 'Keep it');
  await page.getByRole('link', { name: 'Mark the pull' }).waitFor();
};

const endWait = async (page: Page): Promise<void> => {
  await startWait(page);
  await page.clock.fastForward(minutes(11));
  await page.getByRole('heading', { name: 'You waited.' }).waitFor();
};

const morningAfter = async (page: Page): Promise<void> => {
  await endWait(page);
  await tap(page, 'Let it go');
  await page.clock.fastForward(minutes(10 * 60));
  await page.goto('/today/');
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const HERON = 'the heron at the weir was patient';

/** A passphrase of somebody's own, and the page that says it is set. */
const setPassphrase = async (page: Page): Promise<void> => {
  await tap(page, 'My own words');
  await page.getByRole('textbox', { name: 'My passphrase' }).fill(HERON);
  await tap(page, 'Next');
  await page.getByRole('textbox', { name: 'The same passphrase' }).fill(HERON);
  await tap(page, 'Lock it');
  await page.getByRole('button', { name: 'Lock now' }).waitFor();
};

export const screens: readonly Screen[] = [
  { name: 'welcome', at: '/' },
  { name: 'calm', at: '/calm/' },
  {
    name: 'calm-typing',
    at: '/calm/',
    leftByKeyboard: 464,
    reach: (page) =>
      page
        .getByRole('textbox', { name: /type it here/i })
        .fill('are you mad at me?? you were online an hour ago'),
  },
  {
    name: 'calm-after',
    at: '/calm/',
    reach: async (page) => {
      await tap(page, 'Stop');
      await page.getByRole('heading', { name: 'What would help now?' }).waitFor();
    },
  },
  {
    name: 'calm-more',
    at: '/calm/',
    reach: async (page) => {
      await tap(page, 'Stop');
      await tap(page, /^More/);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'calm-worse',
    at: '/calm/',
    reach: async (page) => {
      await tap(page, 'This makes it worse');
      await page.getByRole('heading', { name: 'Then leave the breath alone.' }).waitFor();
    },
  },
  { name: 'grounding', at: '/grounding/' },
  { name: 'help-choose', at: '/help/' },
  { name: 'help', at: '/help/', reach: trustSomeone },
  { name: 'pause-park', at: '/pause/' },
  { name: 'pause-choose', at: '/pause/', reach: park },
  {
    name: 'pause',
    at: '/pause/',
    reach: async (page) => {
      await writeLine(page);
      await page.goto('/pause/');
      await startWait(page);
      await page.clock.fastForward(minutes(4));
    },
  },
  { name: 'pause-ended', at: '/pause/', reach: endWait },
  {
    name: 'pause-accurate',
    at: '/pause/',
    reach: async (page) => {
      await endWait(page);
      await tap(page, 'My worry is accurate');
    },
  },
  { name: 'prepare-first', at: '/prepare/' },
  {
    name: 'prepare',
    at: '/prepare/',
    reach: async (page) => {
      await tap(page, 'A late reply');
      await tap(page, 'Next');
      await tap(page, 'Write again');
      await tap(page, 'Read old messages');
    },
  },
  {
    name: 'prepare-line',
    at: '/prepare/',
    reach: async (page) => {
      await writeLine(page);
      await page.goto('/prepare/?step=3');
    },
  },
  { name: 'prepare-tool', at: '/prepare/?step=4' },
  { name: 'prepare-rehearse', at: '/prepare/?step=5' },
  { name: 'prepare-plan', at: '/prepare/?step=6' },
  { name: 'prepare-home-screen', at: '/prepare/?step=7' },
  { name: 'today', at: '/today/' },
  { name: 'today-after', at: '/pause/', reach: morningAfter },
  ...triggerScreens,
  ...pathScreens,
  ...beliefScreens,
  ...toolScreens,
  { name: 'passphrase', at: '/passphrase/' },
  { name: 'passphrase-set', at: '/passphrase/', reach: setPassphrase },
  {
    name: 'lock',
    at: '/passphrase/',
    reach: async (page) => {
      await setPassphrase(page);
      await page.goto('/today/');
      await page.getByRole('heading', { name: 'Locked' }).waitFor();
    },
  },
  { name: 'settings', at: '/settings/' },
  { name: 'about', at: '/about/' },
  ...demoScreens,
  { name: 'measures', at: '/measures/' },
];
