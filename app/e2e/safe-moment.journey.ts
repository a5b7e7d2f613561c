import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, pressOn, tabTo } from './keys.ts';
import { letBreathe } from './tide.ts';
import { button, heading, hours, link } from './ways.ts';

const MORNING = new Date('2026-11-24T09:00:00Z');
const WORDS = 'The kitchen at Nan’s, rain on the window, nobody in a hurry.';
const field = (page: Page) => page.getByRole('textbox', { name: 'How was it?' });
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' });
const card = (page: Page) => page.getByText('A safe moment of yours is here.');

const write = async (page: Page, words = WORDS): Promise<string> => {
  await page.goto('/safe-moment/new/');
  await button(page, 'A place').click();
  await field(page).fill(words);
  await keep(page).click();
  await expect(heading(page, 'A place')).toBeFocused();
  return new URL(page.url()).searchParams.get('id') ?? '';
};

/** Today, on the day after: the passphrase, offered with the first private words, is left. */
const today = async (page: Page): Promise<void> => {
  await page.goto('/today/');
  await expect(heading(page, /^Good/)).toBeVisible();
  const open = button(page, 'Leave it open');
  await page.waitForLoadState('networkidle');
  if (await open.isVisible()) await open.click();
};

journey('a moment is written once, and comes back daily, quoted only after a tap', async ({ page }) => {
  journey.slow();
  await atTime(page, MORNING);
  await write(page);
  for (const answer of ['read', 'not', 'read'] as const) {
    await today(page);
    await expect(card(page)).toBeVisible();
    await expect(page.getByText(WORDS)).toBeHidden();
    if (answer === 'not') await button(page, 'Not today').click();
    else {
      await link(page, 'Read it').click();
      await expect(heading(page, 'A safe moment of yours')).toBeFocused();
      await expect(page.getByText(WORDS)).toBeVisible();
      await button(page, 'Enough for now').click();
    }
    await expect(heading(page, 'Good morning.')).toBeVisible();
    await expect(card(page)).toBeHidden();
    await page.clock.fastForward(hours(24));
  }
  // Three days are over: now it comes at most twice in seven days.
  await today(page);
  await expect(card(page)).toBeHidden();
  await page.clock.fastForward(hours(24 * 6));
  await today(page);
  await expect(card(page)).toBeVisible();
});

journey('it is not offered late', async ({ page }) => {
  await atTime(page, new Date('2026-11-24T22:30:00Z'));
  await write(page);
  await today(page);
  await expect(card(page)).toBeVisible();
  await page.clock.fastForward(hours(1));
  await page.goto('/today/');
  await expect(link(page, 'Help me now')).toBeVisible();
  await expect(card(page)).toBeHidden();
});

journey('it is not offered on Today after a hard moment', async ({ page }) => {
  await atTime(page, MORNING);
  await write(page);
  await today(page);
  await expect(card(page)).toBeVisible();
  await page.goto('/calm/');
  await page.getByText('as the water rises and falls').click();
  await page.waitForLoadState('networkidle');
  await letBreathe(page, 3);
  await link(page, 'Stop').click();
  await link(page, 'Enough for now').click();
  await expect(page.getByText('Nothing has to be done today.')).toBeVisible();
  await expect(card(page)).toBeHidden();
});

journey('none comes to mind: that is an answer, and leads on', async ({ page }) => {
  await page.goto('/safe-moment/new/');
  await keep(page).click();
  await expect(page.getByRole('alert')).toContainText('says nothing about you');
  await page.locator('summary', { hasText: 'None comes to mind' }).click();
  await link(page, 'Leave this out').click();
  await expect(page.getByText('No safe moment kept yet')).toBeVisible();
});

journey('it is changed, put to rest, deleted and brought back, by keyboard', async ({ page }) => {
  journey.slow();
  await page.goto('/safe-moment/new/');
  await expect(heading(page, 'A safe moment')).toBeVisible();
  await expectAllReached(page);
  await pressOn(page, button(page, 'An animal'));
  await tabTo(page, field(page));
  await page.keyboard.insertText('the dog asleep on my feet');
  await pressOn(page, keep(page));
  await expect(heading(page, 'An animal')).toBeFocused();
  await expectAllReached(page);
  await pressOn(page, link(page, 'Change it'));
  await tabTo(page, field(page));
  await page.keyboard.press('End');
  await page.keyboard.insertText(', snoring');
  await pressOn(page, keep(page));
  await expect(page.getByText('the dog asleep on my feet, snoring')).toBeVisible();
  await pressOn(page, button(page, 'Let it rest'));
  await expect(page.getByText('It is at rest.')).toBeVisible();
  await pressOn(page, button(page, 'Take it up again'));
  await pressOn(page, button(page, 'Delete it'));
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await pressOn(page, button(page, 'Bring it back'));
  await expect(page.getByText('snoring')).toBeVisible();
  await pressOn(page, link(page, 'Read it slowly'));
  await expect(heading(page, 'A safe moment of yours')).toBeFocused();
  await expectAllReached(page);
});

journey('every page of it is accessible, by day and by night', async ({ page }) => {
  journey.slow();
  await atTime(page, MORNING);
  await page.goto('/safe-moments/');
  await expect(heading(page, 'Safe moments')).toBeVisible();
  await expectAccessible(page);
  const id = await write(page);
  await expectAccessible(page);
  for (const path of ['/safe-moments/', '/safe-moment/new/', `/safe-moment/read/?id=${id}`, '/today/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const closed = page.locator('main details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    if (path === '/today/') await expect(card(page)).toBeVisible();
    await expectAccessible(page);
  }
});
