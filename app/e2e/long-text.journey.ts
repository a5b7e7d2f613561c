import type { Locator } from '@playwright/test';
import { expect, journey, type Page } from './journey.ts';
import { button, field, heading, link, startWait } from './ways.ts';

/** A hundred thousand characters: words, and one word that has no end. */
const LONG = `${'are you mad at me?? '.repeat(4_000)}${'?'.repeat(20_000)}`;
const SECOND = 1_000;

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

/** What the page works while `act` is done and drawn, in milliseconds of its own time: a busy machine makes it no longer. */
const workOf = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  const before = await worked();
  await act();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(undefined)))),
  );
  const work = (await worked()) - before;
  await client.detach();
  return work;
};

/** Types one letter at the end. */
const typeOn = async (page: Page, area: Locator): Promise<void> => {
  await area.focus();
  await page.keyboard.press('ControlOrMeta+End');
  expect(await workOf(page, () => page.keyboard.press('x')), 'a letter').toBeLessThan(SECOND);
};

/** Pastes it all, then types one letter more. Returns what stands there if nothing was lost. */
const pasteInto = async (page: Page, area: Locator): Promise<string> => {
  await area.focus();
  expect(await workOf(page, () => page.keyboard.insertText(LONG)), 'the paste').toBeLessThan(SECOND);
  await typeOn(page, area);
  return `${LONG}x`;
};

/** Nothing sticks out of the page. */
const expectLaidOut = async (page: Page, where: string): Promise<void> => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, where).toBeLessThanOrEqual(0);
};

for (const at of ['/calm/', '/pause/'])
  journey(`a hundred thousand characters are parked in ${at} and come back whole`, async ({ page }) => {
    journey.slow();
    await page.goto(at);
    const words = await pasteInto(page, field(page));
    await expect(field(page)).toHaveValue(words);
    await expectLaidOut(page, 'the field');
    await button(page, 'Park').click();
    await expect(heading(page, 'It is parked.')).toBeVisible();
    await startWait(page);
    await link(page, 'Decide now').click();
    await link(page, 'Read the message').click();
    await expect(heading(page, 'Your message')).toBeVisible();
    expect(await page.locator('.words').textContent()).toBe(words);
    await expectLaidOut(page, 'the message');
    await link(page, 'Back').click();
    await link(page, 'Ask once, clearly').click();
    const asked = await pasteInto(page, box(page, 'Your words'));
    await expect(box(page, 'Your words')).toHaveValue(asked);
    await expectLaidOut(page, 'the words to hand over');
  });

journey(
  'a hundred thousand characters that are still being typed come back after a reload',
  async ({ page }) => {
    await page.goto('/pause/');
    const words = await pasteInto(page, field(page));
    await page.waitForTimeout(2_000);
    await page.reload();
    await expect(field(page)).toHaveValue(words);
    await typeOn(page, field(page));
    await expectLaidOut(page, 'the field, filled again');
  },
);

journey(
  'a line of a hundred thousand characters is kept whole, and the wait can still be left',
  async ({ page }) => {
    journey.slow();
    await page.goto('/prepare/?step=3');
    const line = box(page, 'Short and true is enough');
    const words = await pasteInto(page, line);
    await expect(line).toHaveValue(words);
    await expectLaidOut(page, 'the line');
    await button(page, 'Next').click();
    await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
    await page.goto('/prepared/');
    const sheet = page.locator('.words').first();
    await expect(sheet).toContainText('are you mad at me??');
    expect(await sheet.textContent()).toBe(words);
    await expectLaidOut(page, 'what is prepared');

    await page.goto('/pause/');
    await field(page).fill('are you mad at me??');
    await button(page, 'Park').click();
    await startWait(page);
    await expect(heading(page, '10 minutes')).toBeInViewport();
    await expectLaidOut(page, 'the wait');
    // My line scrolls by itself: the way out is no hundred screens below.
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThan(2.5);
    await link(page, 'Decide now').click();
    await expect(heading(page, 'You paused.')).toBeVisible();
  },
);

journey('what I know and what I need may each be a hundred thousand characters', async ({ page }) => {
  journey.slow();
  await page.goto('/pause/?worry=accurate');
  const known = await pasteInto(page, box(page, 'What do I know?'));
  const needed = await pasteInto(page, box(page, 'What do I need?'));
  await expectLaidOut(page, 'the fields');
  await button(page, /^Keep this/).click();
  await expect(heading(page, 'It is kept.')).toBeVisible();
  const id = new URL(page.url()).searchParams.get('pause');
  await page.goto(`/pause/?step=accurate&pause=${id}`);
  await expect(box(page, 'What do I know?')).toHaveValue(known);
  await expect(box(page, 'What do I need?')).toHaveValue(needed);
  await typeOn(page, box(page, 'What do I need?'));
  await expectLaidOut(page, 'the fields, filled again');
});

for (const [name, add, most] of [
  ['Name', 'Add someone', 120],
  ['Something they said', 'Add someone', 500],
  ['Name', 'Add a number of your own', 120],
] as const)
  journey(`${add}: too much in ‘${name}’ is said, and nothing is cut`, async ({ page }) => {
    await page.goto('/help/');
    await button(page, 'Show United Kingdom').click();
    await button(page, add).click();
    await box(page, 'Name').fill('Jo');
    await box(page, 'Number').fill('07700 900123');
    const area = box(page, new RegExp(`^${name}`));
    await area.fill('');
    const words = await pasteInto(page, area);
    await expectLaidOut(page, 'the form');
    await button(page, 'Keep it').click();
    await expect(area).toBeFocused();
    await expect(area).toHaveAccessibleDescription(new RegExp(`${most} characters at most`));
    await expect(area).toHaveValue(words);
    await expectLaidOut(page, 'the form with what is wrong');
    // As much as there is room for, without a space to break at.
    await area.fill('W'.repeat(most));
    await button(page, 'Keep it').click();
    await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('main')).toContainText('W'.repeat(most));
    await expectLaidOut(page, 'the page');
  });
