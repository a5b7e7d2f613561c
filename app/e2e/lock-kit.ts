/** The passphrase of the journeys, and the ways past it. */
import { expect, type Page } from './journey.ts';
import { button, heading, parkWords } from './ways.ts';

export const HERON = 'the heron at the weir was patient';
export const OTTER = 'the otter at the weir was patient';

export const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const locked = (page: Page) => heading(page, 'Locked');

/** Argon2id takes a second, and longer on a busy machine. */
export const SLOWLY = { timeout: 30_000 };

/** Types it on the lock screen. */
export const open = async (page: Page, words: string): Promise<void> => {
  await box(page, 'Passphrase').fill(words);
  await button(page, 'Open').click();
};

/** Own words, from the page of the passphrase to the page that says that it is set. */
export const setOwnWords = async (page: Page, words: string): Promise<void> => {
  await button(page, 'My own words').click();
  await box(page, 'My passphrase').fill(words);
  await button(page, 'Next').click();
  await expect(heading(page, 'Type it once')).toBeVisible();
  await box(page, 'The same passphrase').fill(words);
  await button(page, 'Lock it').click();
  await expect(heading(page, 'Passphrase')).toBeVisible(SLOWLY);
};

/** A message is parked, and a passphrase set. */
export const lockWithHeron = async (page: Page): Promise<void> => {
  await parkWords(page, 'are you mad at me??');
  await page.goto('/passphrase/');
  await setOwnWords(page, HERON);
};
