import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, pressOn, tabTo } from './keys.ts';
import { button, heading, link, minutes } from './ways.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const LETTER = 'Dear you,\nof course it hurts. שלום 👩‍👧';
const letter = (page: Page) => page.getByRole('textbox', { name: 'The letter' });
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' });

journey('a letter ends with one kind sentence, which Pause shows from then on', async ({ page }) => {
  await atTime(page, NOON);
  await page.goto('/letter/');
  await expect(page.getByText(/^Kindness can hurt at first/)).toBeVisible();
  await link(page, 'Write a letter').click();
  await letter(page).fill(LETTER);
  await keep(page).click();
  await expect(heading(page, 'One kind sentence to keep')).toBeFocused();
  await page.getByRole('textbox', { name: 'The sentence' }).fill('You are not too much.');
  await button(page, 'Yes').click();
  await button(page, 'Done').click();
  await expect(heading(page, 'It is kept.')).toBeFocused();
  await link(page, 'Read the letter').click();
  await expect(page.getByText('of course it hurts.')).toBeVisible();
  await page.goto('/prepared/');
  await expect(page.getByText('You are not too much.')).toBeVisible();
});

journey('a letter that hurts is stopped: the room first, and the words wait or go', async ({ page }) => {
  await atTime(page, NOON);
  await page.goto('/letter/write/');
  await letter(page).fill(LETTER);
  await page.waitForTimeout(2_000);
  await page.clock.fastForward(minutes(11));
  await expect(page.getByText(/^That may be enough for today/)).toBeVisible();
  await link(page, 'Stop here').click();
  await expect(heading(page, 'You stopped. That is kind, too.')).toBeFocused();
  await expect(link(page, 'Look slowly round')).toHaveAttribute('href', '/grounding/');
  await link(page, 'Back to the letter').click();
  await expect(letter(page)).toHaveValue(LETTER);
  await link(page, 'Stop here').click();
  await button(page, 'Throw it away').click();
  await expect(page.getByText('It is thrown away.')).toBeVisible();
  await page.goto('/letter/write/');
  await expect(letter(page)).toHaveValue('');
});

journey('what steady me would do begins from a trigger and ends with one small thing', async ({ page }) => {
  await atTime(page, NOON);
  await page.goto('/trigger/');
  await button(page, 'A late reply').click();
  await button(page, 'Keep it').click();
  await expect(heading(page, 'It is kept.')).toBeVisible();
  const id = new URL(page.url()).searchParams.get('kept') ?? '';
  await page.goto(`/steady/?trigger=${id}`);
  await expect(page.getByText('It will be kept with what you noted.')).toBeVisible();
  await button(page, 'Someone who stays calm').click();
  await page.getByRole('textbox', { name: 'What would they do here?' }).fill('Cook first.');
  await page.getByRole('textbox', { name: 'One small thing of it that I can do' }).fill('Cut one onion');
  await keep(page).click();
  await expect(heading(page, 'It is kept.')).toBeFocused();
  await expect(page.getByText('Cut one onion')).toBeVisible();
  await link(page, 'I do this now').click();
  await page.goto('/steady/');
  await page.getByRole('link', { name: /^Cut one onion/ }).click();
  await expect(page.getByText('Someone calm would')).toBeVisible();
  await expect(link(page, 'What set it off')).toHaveAttribute('href', `/trigger/view/?id=${id}`);
});

journey(
  'a letter and a steady view by keyboard, and axe finds nothing by day and by night',
  async ({ page }) => {
    journey.slow();
    await atTime(page, NOON);
    await page.goto('/letter/');
    await expectAccessible(page);
    await expectAllReached(page);
    await pressOn(page, link(page, 'Write a letter'));
    await expect(heading(page, 'Write to a friend in your place')).toBeFocused();
    await tabTo(page, letter(page));
    await page.keyboard.type('Dear you');
    await expectAccessible(page);
    await expectAllReached(page);
    await pressOn(page, keep(page));
    await expect(heading(page, 'One kind sentence to keep')).toBeFocused();
    await tabTo(page, page.getByRole('textbox', { name: 'The sentence' }));
    await page.keyboard.type('You may rest.');
    await tabTo(page, page.getByRole('slider'));
    for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight');
    await expectAccessible(page);
    await expectAllReached(page);
    await pressOn(page, button(page, 'Done'));
    await expect(heading(page, 'It is kept. That was hard.')).toBeFocused();
    await expectAccessible(page);
    await pressOn(page, link(page, 'Read the letter'));
    await expect(heading(page, 'A letter')).toBeFocused();
    await expectAccessible(page);
    await expectAllReached(page);
    await page.goto('/letter/stop/');
    await expectAccessible(page);
    await expectAllReached(page);

    await page.goto('/steady/');
    await expectAccessible(page);
    await pressOn(page, link(page, 'Begin'));
    await expect(heading(page, 'What would steady me do?')).toBeFocused();
    await tabTo(page, page.getByRole('textbox', { name: 'What is happening?' }));
    await page.keyboard.type('No reply');
    await expectAccessible(page);
    await expectAllReached(page);
    await pressOn(page, keep(page));
    await expect(heading(page, 'It is kept.')).toBeFocused();
    await expectAccessible(page);
    await page.goto('/steady/');
    await pressOn(page, page.getByRole('link', { name: /^No reply/ }));
    await expect(heading(page, 'What steady me would do')).toBeFocused();
    await expectAccessible(page);
    await expectAllReached(page);
  },
);
