import { expect, expectAccessible, journey, type Page } from './journey.ts';
import {
  button,
  chooseCountry,
  expectUnsafeLines,
  goToStep,
  heading,
  link,
  MESSAGE,
  markPull,
  parkWords,
  startWait,
} from './ways.ts';

const KNOW = 'They said Friday was work. It was not.';
const NEED = 'The truth, and a night at my sister’s.';

const know = (page: Page) => page.getByRole('textbox', { name: 'What do I know?' });
const need = (page: Page) => page.getByRole('textbox', { name: 'What do I need?' });

/** Taken seriously: no other explanation stands on the page, and none is one tap away. */
const expectTakenSeriously = async (page: Page): Promise<void> => {
  await expect(heading(page, 'Your worry may be right.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/busy|asleep|out of reach|some quiet|what else/i);
};

/** To the lines for fear and back: what was typed still stands there. */
const lookAtUnsafeLines = async (page: Page): Promise<void> => {
  await link(page, 'I am afraid of them').click();
  await expectUnsafeLines(page);
  await link(page, 'Back').click();
  await expectTakenSeriously(page);
  await expect(know(page)).toHaveValue(KNOW);
  await expect(need(page)).toHaveValue(NEED);
};

/** Kept for good: a new document reads it back. */
const expectKept = async (page: Page): Promise<void> => {
  await expect(heading(page, 'It is kept.')).toBeFocused();
  await expect(link(page, 'Help from people')).toBeVisible();
  await goToStep(page, 'accurate');
  await expect(know(page)).toHaveValue(KNOW);
  await expect(need(page)).toHaveValue(NEED);
  // It has ended, so nothing is opened on it.
  await page.goto('/');
  await expect(page).toHaveURL('/today/');
};

journey('my worry is accurate, from Calm after Stop: help first, and it is kept', async ({ page }) => {
  journey.slow();
  await chooseCountry(page);
  await page.goto('/calm/');
  await link(page, 'Stop').click();
  await link(page, 'My worry is accurate').click();
  await expectTakenSeriously(page);
  await know(page).fill(KNOW);
  await need(page).fill(NEED);
  await expectAccessible(page);
  await lookAtUnsafeLines(page);
  await button(page, 'Keep this').click();
  await expectKept(page);
});

journey(
  'my worry is accurate, from the wait: it ends the wait, and the message is kept',
  async ({ page }) => {
    journey.slow();
    await chooseCountry(page);
    await parkWords(page);
    await startWait(page);
    await link(page, 'My worry is accurate').click();
    await expect(heading(page, 'Your worry may be right.')).toBeFocused();
    await expectTakenSeriously(page);
    await expectAccessible(page);
    await know(page).fill(KNOW);
    await need(page).fill(NEED);
    await lookAtUnsafeLines(page);
    await button(page, 'Keep this and end the pause').click();
    await expectAccessible(page);
    const ended = page.url();
    await expectKept(page);
    await page.goto(ended);
    await goToStep(page, 'read');
    await expect(page.locator('.words')).toHaveText(MESSAGE.trim());
  },
);

journey('my worry is accurate, from the endings: no reasons, though the pull has eased', async ({ page }) => {
  journey.slow();
  await parkWords(page);
  await startWait(page);
  await link(page, 'Mark the pull').click();
  await markPull(page, '2');
  await link(page, 'Back').click();
  await link(page, 'Decide now').click();
  await expect(link(page, 'What else it may be')).toBeVisible();
  await link(page, 'My worry is accurate').click();
  await expectTakenSeriously(page);
  await know(page).fill(KNOW);
  await need(page).fill(NEED);
  await link(page, 'Ask plainly').click();
  await expect(heading(page, 'Ask once, clearly')).toBeFocused();
  await page.goBack();
  await link(page, 'Tell someone').click();
  await expect(heading(page, 'Help, from people')).toBeFocused();
  await page.goBack();
  await expect(need(page)).toHaveValue(NEED);
  await button(page, 'Keep this and end the pause').click();
  await expect(link(page, 'What else it may be')).toBeHidden();
  await expectKept(page);
});
