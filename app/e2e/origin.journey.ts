import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, pressOn, tabTo } from './keys.ts';
import { button, heading, link, minutes } from './ways.ts';

const box = (page: Page, name: string) => page.getByRole('textbox', { name });

/** Past the caution, onto the map. */
const open = async (page: Page, name = 'Begin'): Promise<void> => {
  await page.goto('/origin/');
  await link(page, name).click();
  await expect(heading(page, 'My origin map')).toBeFocused();
};

/** One row, of two lines. */
const add = async (page: Page): Promise<void> => {
  await link(page, 'Add a row').click();
  await expect(heading(page, 'A row of the map')).toBeFocused();
  await box(page, 'Who or what taught me this?').fill('The house in Elm Road');
  await box(page, 'What do I know now?').fill('I may ask. 👩‍👧 שלום');
  await button(page, 'Keep it').click();
  await expect(heading(page, 'My origin map')).toBeFocused();
};

journey(
  'caution comes first, it can be skipped, and nothing is shown of the map before',
  async ({ page }) => {
    await open(page);
    await add(page);
    await page.goto('/origin/');
    await expect(page.getByText('This can stir up old things')).toBeVisible();
    await expect(page.getByText('The house in Elm Road')).toBeHidden();
    await link(page, 'Skip this').click();
    await expect(page).toHaveURL('/today/');
  },
);

journey(
  'a row is written, changed, deleted and brought back; what was left open stays out',
  async ({ page }) => {
    await open(page);
    await link(page, 'Add a row').click();
    await button(page, 'Keep it').click();
    await expect(page.getByRole('alert').filter({ hasText: 'One line in one of these' })).toBeVisible();
    await link(page, 'Skip this row').click();
    await add(page);
    const main = page.getByRole('main');
    await expect(main).toContainText('The house in Elm Road');
    await expect(main).toContainText('What I know now');
    await expect(main).not.toContainText('What it protected then');
    await link(page, 'Change it').click();
    await box(page, 'What did it protect at that time?').fill('It kept the peace.');
    await button(page, 'Keep it').click();
    await expect(main).toContainText('It kept the peace.');
    await link(page, 'Change it').click();
    await button(page, 'Delete it').click();
    await expect(heading(page, 'This is deleted')).toBeFocused();
    await button(page, 'Bring it back').click();
    await page.goto('/origin/?step=map');
    await expect(main).toContainText('It kept the peace.');
  },
);

journey(
  'stopping leads back into the room, to Calm and to Help; what was typed is still there',
  async ({ page }) => {
    await open(page);
    await link(page, 'Add a row').click();
    await box(page, 'What did I learn from it?').fill('be quiet');
    await page.waitForTimeout(2_000);
    await link(page, 'Stop here').click();
    await expect(heading(page, 'Back in this room')).toBeFocused();
    await expect(page.getByRole('listitem')).toHaveCount(3);
    await expect(link(page, 'Breathe with the water')).toHaveAttribute('href', '/calm/');
    await expect(link(page, 'Help from people')).toHaveAttribute('href', '/help/');
    await page.goto('/origin/?step=row');
    await expect(box(page, 'What did I learn from it?')).toHaveValue('be quiet');
  },
);

journey(
  'after ten minutes one sentence says that it may be enough, and nothing is blocked',
  async ({ page }) => {
    await atTime(page, new Date('2026-11-24T10:00:00Z'));
    await page.goto('/origin/');
    await expect(heading(page, 'Where it may come from')).toBeVisible();
    // The caution does not count.
    await page.clock.fastForward(minutes(5));
    await link(page, 'Begin').click();
    await expect(heading(page, 'My origin map')).toBeVisible();
    await page.clock.fastForward(minutes(6));
    await link(page, 'Add a row').click();
    await expect(page.getByText('That was ten minutes.')).toBeHidden();
    await page.clock.fastForward(minutes(5));
    await expect(page.getByText('That was ten minutes.')).toBeVisible();
    await box(page, 'What did I learn from it?').fill('be good');
    await button(page, 'Keep it').click();
    await expect(page.getByRole('main')).toContainText('be good');
    await link(page, 'Come back to the room').click();
    await expect(heading(page, 'Back in this room')).toBeVisible();
  },
);

journey('by keyboard, and accessible by day and by night', async ({ page }) => {
  journey.slow();
  await page.goto('/origin/');
  await expect(heading(page, 'Where it may come from')).toBeVisible();
  await expectAllReached(page);
  await expectAccessible(page);
  await pressOn(page, link(page, 'Begin'));
  await expect(heading(page, 'My origin map')).toBeFocused();
  await expectAccessible(page);
  await pressOn(page, link(page, 'Add a row'));
  await expectAllReached(page);
  await page.locator('summary').click();
  await expectAccessible(page);
  await tabTo(page, box(page, 'What do I know now?'));
  await page.keyboard.insertText('that I may rest');
  await pressOn(page, button(page, 'Keep it'));
  await expect(page.getByText('that I may rest')).toBeVisible();
  await expectAllReached(page);
  await expectAccessible(page);
  await pressOn(page, link(page, 'Stop here'));
  await expect(heading(page, 'Back in this room')).toBeFocused();
  await expectAllReached(page);
  await expectAccessible(page);
});
