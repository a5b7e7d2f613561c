import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, pressOn, tabTo } from './keys.ts';
import { button, heading, link, minutes } from './ways.ts';

const MORNING = new Date('2026-11-24T10:00:00Z');
const TEXT = 'I drove Mo to the clinic and we laughed all the way. 👩‍👧 שלום';
const area = (page: Page) => page.getByRole('textbox', { name: /^Why does it matter/ });
const line = (page: Page) => page.getByRole('textbox', { name: /^Which line/ });
const own = (page: Page) => page.getByRole('textbox', { name: 'Something else, in your own words' });

/** A draft is on disk within two seconds. */
const draftKept = (page: Page) => page.waitForTimeout(2_000);

/** Two values are picked, and the page of writing is open. */
const begin = async (page: Page): Promise<void> => {
  await page.goto('/value/write/');
  await button(page, 'Friends').click();
  await button(page, 'Being of use').click();
  await button(page, 'Next').click();
  await expect(heading(page, 'Why it matters')).toBeFocused();
};

journey('one to three are chosen, written about, and one line is kept', async ({ page }) => {
  await atTime(page, MORNING);
  await page.goto('/values/');
  await expect(page.getByText('Nothing written yet')).toBeVisible();
  await link(page, 'Write about what matters').click();
  await button(page, 'Next').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose one' })).toBeVisible();
  await button(page, 'Friends').click();
  await own(page).fill('Sunday soup');
  await button(page, 'Add it').click();
  await expect(button(page, 'Sunday soup')).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Music').click();
  await button(page, 'Courage').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Three at most.' })).toBeVisible();
  await expect(button(page, 'Courage')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Music').click();
  await button(page, 'Next').click();
  await expect(page.getByText('About: Friends, Sunday soup.')).toBeVisible();
  await area(page).fill(TEXT);
  await button(page, 'I have written enough').click();
  await line(page).fill('We laughed all the way.');
  await button(page, 'Keep it').click();
  await expect(heading(page, 'Friends, Sunday soup')).toBeFocused();
  await expect(page.getByText(TEXT)).toBeVisible();
  await link(page, 'Write once more').click();
  // Nothing of the last time stands in the new one.
  await expect(button(page, 'Friends')).toHaveAttribute('aria-pressed', 'false');
  await page.goto('/values/');
  await expect(page.getByRole('link', { name: /We laughed all the way/ })).toBeVisible();
});

journey(
  'the clock is quiet: it rings at nothing, and goes on after a reload with the words',
  async ({ page }) => {
    await atTime(page, MORNING);
    await begin(page);
    await expect(page.getByText('Nothing rings.')).toBeVisible();
    await area(page).fill('half a thought');
    await page.clock.fastForward(minutes(5));
    await expect(page.getByText('5 minutes so far')).toBeVisible();
    await draftKept(page);
    await page.reload();
    await expect(heading(page, 'Why it matters')).toBeVisible();
    await expect(area(page)).toHaveValue('half a thought');
    await expect(page.getByText('5 minutes so far')).toBeVisible();
    await page.clock.fastForward(minutes(10));
    await expect(page.getByText('You can stop here, or go on.')).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(area(page)).toBeEditable();
    await area(page).fill('half a thought, and more');
    await button(page, 'I have written enough').click();
    await button(page, 'Keep it').click();
    await expect(page.getByText('half a thought, and more')).toBeVisible();
  },
);

journey('by keyboard, changed, deleted and brought back', async ({ page }) => {
  journey.slow();
  await page.goto('/value/write/');
  await expect(heading(page, 'What matters to you?')).toBeVisible();
  await pressOn(page, button(page, 'Animals'));
  await expectAllReached(page);
  await pressOn(page, button(page, 'Next'));
  await tabTo(page, area(page));
  await page.keyboard.insertText('the dog waits for me');
  await expectAllReached(page);
  await pressOn(page, button(page, 'I have written enough'));
  await expect(heading(page, 'One line to keep')).toBeFocused();
  await pressOn(page, button(page, 'Keep it'));
  await expect(heading(page, 'Animals')).toBeFocused();
  await expectAllReached(page);
  await pressOn(page, link(page, 'Change it'));
  await tabTo(page, page.getByRole('textbox', { name: 'The line you kept' }));
  await page.keyboard.insertText('somebody waits');
  await pressOn(page, button(page, 'Keep it'));
  await expect(page.getByText('somebody waits')).toBeVisible();
  await pressOn(page, button(page, 'Delete it'));
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await pressOn(page, button(page, 'Bring it back'));
  await expect(page.getByText('somebody waits')).toBeVisible();
});

journey('every page of it is accessible, by day and by night', async ({ page }) => {
  journey.slow();
  await atTime(page, MORNING);
  await page.goto('/value/write/');
  await button(page, 'Next').click();
  await expectAccessible(page);
  await begin(page);
  await page.locator('summary').click();
  await expectAccessible(page);
  await area(page).fill(TEXT);
  await button(page, 'I have written enough').click();
  await expectAccessible(page);
  await button(page, 'Keep it').click();
  await expect(heading(page, 'Friends, Being of use')).toBeVisible();
  await expectAccessible(page);
  await link(page, 'Change it').click();
  await expect(heading(page, 'Change what you wrote')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/values/');
  await page.locator('summary').click();
  await expectAccessible(page);
});
