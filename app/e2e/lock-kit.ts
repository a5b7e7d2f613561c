/** The passphrase of the journeys, and the ways past it. */
import { expect, type Page } from './journey.ts';
import { button, chooseOwnWords, heading, parkWords, SLOWLY } from './ways.ts';

export const HERON = 'the heron at the weir was patient';
export const OTTER = 'the otter at the weir was patient';

export const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const locked = (page: Page) => heading(page, 'Locked');

/** Own words, from the page of the passphrase to the page that says that it is set. */
export const setOwnWords = async (page: Page, words: string): Promise<void> => {
  await chooseOwnWords(page, words);
  await button(page, 'Lock it').click();
  await expect(heading(page, 'Passphrase')).toBeVisible(SLOWLY);
};

/** A message is parked, and a passphrase set. */
export const lockWithHeron = async (page: Page): Promise<void> => {
  await parkWords(page, 'are you mad at me??');
  await page.goto('/passphrase/');
  await setOwnWords(page, HERON);
};
