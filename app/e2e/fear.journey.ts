import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, expectPlaced, pressOn, tabTo } from './keys.ts';
import { button, heading, hours, link } from './ways.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const WORDS = 'No answer before ten. 👩‍👧 שלום';
const READY = 'Something is ready to look back on.';

const words = (page: Page) => page.getByRole('textbox', { name: 'I fear that …' });
const certainty = (page: Page) => page.getByRole('slider', { name: /^How sure are you/ });
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' });

/** A fear at 80, by tomorrow. */
const write = async (page: Page, text = WORDS, by = 'Tomorrow'): Promise<void> => {
  await page.goto('/fear/new/');
  await words(page).fill(text);
  await certainty(page).fill('80');
  await button(page, by).click();
  await keep(page).click();
  await expect(heading(page, 'It is kept.')).toBeFocused();
};

journey('a fear is written, asked back once without its words, and looked back on', async ({ page }) => {
  await atTime(page, NOON);
  await write(page);
  await expect(page.getByText('On 25 November you can look back on it, or skip it.')).toBeVisible();
  await page.goto('/today/');
  await expect(page.getByText(READY)).toBeHidden();

  await page.clock.fastForward(hours(21));
  await page.goto('/today/');
  await expect(page.getByText(READY)).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('No answer');
  await link(page, 'Open it').click();
  await expect(heading(page, 'What came of it?')).toBeFocused();
  await expect(page.getByText(WORDS)).toBeVisible();
  await expect(page.getByText('You were sure 80 of 100.')).toBeVisible();
  await button(page, 'It did not happen').click();
  await expect(heading(page, 'Something to keep?')).toBeFocused();
  await expect(link(page, 'Keep it as evidence')).toHaveAttribute('href', /^\/evidence\/new\/\?prediction=/);
  await page.reload();
  await expect(heading(page, 'Something to keep?')).toBeVisible();
  await link(page, 'Nothing to keep').click();
  await expect(heading(page, 'Looked back on.')).toBeFocused();
  await link(page, 'To Today').click();
  await expect(heading(page, 'Good morning.')).toBeVisible();
  await expect(page.getByText(READY)).toBeHidden();

  await page.goto('/fears/');
  await page.getByRole('link', { name: /^No answer before ten/ }).click();
  await expect(page.getByText('It did not happen')).toBeVisible();
});

journey('skipped, it is never asked again; and it is not asked late, nor on a hard day', async ({ page }) => {
  await atTime(page, NOON);
  await write(page);
  await page.clock.fastForward(hours(36));
  await page.goto('/today/');
  await expect(heading(page, 'It is late.')).toBeVisible();
  await expect(page.getByText(READY)).toBeHidden();
  await page.clock.fastForward(hours(9));
  await page.goto('/today/');
  await button(page, 'Skip it').click();
  await expect(page.getByText(READY)).toBeHidden();
  await expectPlaced(page);
  await page.clock.fastForward(hours(48));
  await page.goto('/today/');
  await expect(heading(page, 'Good morning.')).toBeVisible();
  await expect(page.getByText(READY)).toBeHidden();
  await page.goto('/fears/');
  await expect(page.getByRole('heading', { name: 'Not asked back' })).toBeVisible();
});

journey('a fear that came true is not talked away, and leads to people', async ({ page }) => {
  await atTime(page, NOON);
  await write(page, 'They cancel on Friday');
  await page.clock.fastForward(hours(22));
  await page.goto('/fears/');
  await page.getByRole('link', { name: /^They cancel on Friday/ }).click();
  await button(page, 'It happened, and I coped somehow').click();
  await expect(heading(page, 'Then your alarm was right.')).toBeFocused();
  await expect(link(page, 'It may not be you')).toHaveAttribute('href', '/help/#unsafe');
  await expect(link(page, 'Keep it as evidence')).toBeHidden();
  const coped = page.getByRole('textbox', { name: 'How did you cope?' });
  await coped.fill('I rang Jo.');
  await page.waitForTimeout(2_000);
  await page.reload();
  await expect(coped).toHaveValue('I rang Jo.');
  await button(page, 'Keep it').click();
  await expect(heading(page, 'Looked back on.')).toBeFocused();
  await link(page, 'See your fears').click();
  await page.getByRole('link', { name: /^They cancel on Friday/ }).click();
  await expect(page.getByText('I rang Jo.')).toBeVisible();
});

journey('a day that is past is taken kindly, and the fear is ready at once', async ({ page }) => {
  await atTime(page, NOON);
  await page.goto('/fear/new/');
  await words(page).fill('Nobody comes');
  await button(page, 'On another day').click();
  await page.getByLabel('The day').fill('2026-11-20');
  await expect(page.getByText(/^That day is behind you/)).toBeVisible();
  await keep(page).click();
  await expect(link(page, 'Look back on it')).toBeVisible();
  await page.goto('/today/');
  await expect(page.getByText(READY)).toBeVisible();
});

journey('a time zone further west shows a due fear on its day there, once', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    timezoneId: 'America/New_York',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  // 22:00 on the 24th in New York is the 25th in London.
  await atTime(page, new Date('2026-11-25T03:00:00Z'));
  await write(page);
  await page.clock.fastForward(hours(4));
  await page.goto('/today/');
  await expect(page.getByText(READY)).toBeHidden();
  await page.clock.fastForward(hours(5));
  await page.goto('/today/');
  await expect(page.getByText(READY)).toBeVisible();
  await context.close();
});

journey(
  'a fear is changed, deleted and brought back, and two tabs that disagree lose nothing',
  async ({ page }) => {
    await atTime(page, NOON);
    await write(page);
    await link(page, 'See your fears').click();
    await page.getByRole('link', { name: /^No answer/ }).click();
    await expect(heading(page, 'A fear')).toBeVisible();
    const address = page.url();
    await link(page, 'Change it').click();
    const other = await page.context().newPage();
    await atTime(other, NOON);
    await other.goto(address.replace('/fear/', '/fear/edit/'));
    await expect(words(other)).toHaveValue(WORDS);
    await words(page).fill('No answer before noon');
    await keep(page).click();
    await expect(page.getByText('No answer before noon')).toBeVisible();
    await words(other).fill('No answer at all');
    await keep(other).click();
    await expect(other.getByText('Two versions of this were kept')).toBeVisible();
    await expectAccessible(other);
    await other
      .locator('.sheet', { hasText: 'No answer before noon' })
      .getByRole('button', { name: 'Keep this one' })
      .click();
    await expect(other.getByText('Two versions of this were kept')).toBeHidden();
    await expect(other.getByText('No answer at all')).toBeHidden();
    await button(other, 'Delete it').click();
    await expect(heading(other, 'This is deleted')).toBeFocused();
    await button(other, 'Bring it back').click();
    await expect(other.getByText('No answer before noon')).toBeVisible();
  },
);

journey('the whole of it by keyboard, and axe finds nothing by day and by night', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  await page.goto('/fears/');
  await expect(page.getByText('No fears to look back on')).toBeVisible();
  await expectAccessible(page);
  await pressOn(page, link(page, 'Write down a fear'));
  await expect(heading(page, 'What do you fear will happen?')).toBeFocused();
  await tabTo(page, words(page));
  await page.keyboard.type('She does not love me');
  await tabTo(page, certainty(page));
  await expect(page.getByText(/^That is inside somebody else/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await pressOn(page, button(page, 'On another day'));
  await expect(page.getByLabel('The day')).toBeVisible();
  await expectAccessible(page);
  await expectAllReached(page);
  await page.getByLabel('The day').fill('2026-11-23');
  await pressOn(page, keep(page));
  await expect(heading(page, 'It is kept.')).toBeFocused();
  await expectAccessible(page);
  await pressOn(page, link(page, 'Look back on it'));
  await expect(heading(page, 'What came of it?')).toBeFocused();
  await expectAccessible(page);
  await expectAllReached(page);
  await pressOn(page, button(page, 'It happened in part'));
  await expect(heading(page, 'Something to keep?')).toBeFocused();
  await expectAccessible(page);
  await pressOn(page, link(page, 'Nothing to keep'));
  await expect(heading(page, 'Looked back on.')).toBeFocused();
  await pressOn(page, link(page, 'See your fears'));
  await expect(heading(page, 'Fears')).toBeFocused();
  await expect(page.getByText('From eight fears on, it says here how many came true.')).toBeVisible();
  await expectAccessible(page);
  await expectAllReached(page);
  await pressOn(page, page.getByRole('link', { name: /^She does not love me/ }));
  await expect(heading(page, 'A fear')).toBeFocused();
  await expectAccessible(page);
  await expectAllReached(page);
});
