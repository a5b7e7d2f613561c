/** Every screen that has a picture, and how a person gets there. The first address is open when `reach` begins. */
import type { Page } from '@playwright/test';

export interface Screen {
  readonly name: string;
  readonly at: string;
  readonly reach?: (page: Page) => Promise<void>;
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

const startWait = async (page: Page): Promise<void> => {
  await park(page);
  await tap(page, '10 min');
  await page.getByRole('slider', { name: /pull/i }).fill('8');
  await tap(page, 'Start');
  await page.getByText('left of the 10 you chose').waitFor();
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

export const screens: readonly Screen[] = [
  { name: 'welcome', at: '/' },
  { name: 'calm', at: '/calm/' },
  {
    name: 'calm-typing',
    at: '/calm/',
    reach: (page) => page.getByRole('textbox', { name: /type it here/i }).fill('are you mad at me??'),
  },
  { name: 'calm-after', at: '/calm/', reach: (page) => tap(page, 'Stop') },
  {
    name: 'calm-worse',
    at: '/calm/',
    reach: (page) => tap(page, 'This makes it worse'),
  },
  { name: 'grounding', at: '/grounding/' },
  { name: 'help', at: '/help/' },
  { name: 'pause-park', at: '/pause/' },
  { name: 'pause-choose', at: '/pause/', reach: park },
  {
    name: 'pause',
    at: '/pause/',
    reach: async (page) => {
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
  { name: 'prepare', at: '/prepare/' },
  { name: 'prepare-line', at: '/prepare/?step=line' },
  { name: 'prepare-rehearse', at: '/prepare/?step=rehearsal' },
  { name: 'prepare-plan', at: '/prepare/?step=plan' },
  { name: 'today', at: '/today/' },
  { name: 'today-after', at: '/pause/', reach: morningAfter },
  { name: 'settings', at: '/settings/' },
  { name: 'about', at: '/about/' },
  { name: 'measures', at: '/measures/' },
];
