import { lookThrough, signsOf } from './at-rest.ts';
import { expect, journey, type Page } from './journey.ts';
import { button, field, heading, link } from './ways.ts';

const CANARY = 'KANARIENVOGEL';

/** A message, a line, somebody trusted, a country and the night: something in every place where things are kept. */
const liveHere = async (page: Page): Promise<void> => {
  await page.goto('/prepare/?step=3');
  await page.getByRole('textbox', { name: 'Short and true is enough' }).fill(`${CANARY} the train`);
  await button(page, 'Next').click();
  await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
  await page.goto('/help/');
  await button(page, 'Show United Kingdom').click();
  await button(page, 'Add someone').click();
  await page.getByRole('textbox', { name: 'Name' }).fill(CANARY);
  await button(page, 'Keep it').click();
  await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible();
  await page.goto('/pause/');
  await field(page).fill(`${CANARY} are you mad at me??`);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await page.goto('/today/');
  await link(page, 'Settings').click();
  await button(page, 'Night').click();
};

const askToDelete = async (page: Page): Promise<void> => {
  await button(page, 'Delete everything').click();
  await expect(page.getByRole('dialog', { name: 'Delete everything on this device?' })).toBeVisible();
};

journey(
  'whoever is asked and keeps everything stands where they were, and all is there',
  async ({ page }) => {
    await liveHere(page);
    for (const keep of [() => button(page, 'Keep everything').click(), () => page.keyboard.press('Escape')]) {
      await askToDelete(page);
      await keep();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(button(page, 'Delete everything')).toBeFocused();
    }
    await page.reload();
    await expect(button(page, 'Night')).toHaveAttribute('aria-pressed', 'true');
    await page.goto('/pause/');
    await expect(heading(page, 'It is parked.')).toBeVisible();
  },
);

/** All pages of the app that could show something of a person. */
const PLACES = ['/today/', '/pause/', '/calm/', '/help/', '/prepared/', '/settings/'];

journey(
  'everything is deleted: the first screen, nothing in the browser, nothing behind Back',
  async ({ page, context }) => {
    journey.slow();
    await liveHere(page);
    expect((await lookThrough(page, signsOf(CANARY))).found.join()).toContain('open, as letters');

    await askToDelete(page);
    await button(page, 'Delete it all').click();
    await expect(heading(page, 'Is it hard right now?')).toBeVisible();
    await expect(page).toHaveURL('/');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');

    const kept = await lookThrough(page, signsOf(CANARY));
    expect(kept.found).toEqual([]);
    // The app that stands here now has a new vault, with nothing in it.
    for (const store of [
      'log',
      'segment',
      'blob',
      'draft',
      'inbox',
      'open',
      'localStorage',
      'sessionStorage',
    ])
      expect(kept.names[store], store).toEqual([]);
    expect(await context.cookies()).toEqual([]);

    for (let step = 0; step < 3; step++) {
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('body')).not.toContainText(CANARY);
      await expect(heading(page, 'It is parked.')).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
    }
    for (const place of PLACES) {
      await page.goto(place);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      await expect(page.locator('body'), place).not.toContainText(CANARY);
    }
    await page.goto('/pause/');
    await expect(field(page)).toHaveValue('');
  },
);

journey(
  'another tab is told that everything was deleted, and brings nothing of it back',
  async ({ page, context }) => {
    await liveHere(page);
    const other = await context.newPage();
    await other.goto('/pause/?step=accurate');
    const know = other.getByRole('textbox', { name: 'What do I know?' });
    await know.fill(CANARY);

    await askToDelete(page);
    await button(page, 'Delete it all').click();
    await expect(heading(page, 'Is it hard right now?')).toBeVisible();

    await expect(other.getByRole('alert')).toContainText('no longer there', { timeout: 2_000 });
    await expect(know).toHaveValue(CANARY);
    await know.fill(`${CANARY} again`);
    await button(other, /^Keep this/).click();
    await expect(other.getByText('copy them to a safe place')).toBeVisible();
    const kept = await lookThrough(page, signsOf(CANARY));
    expect(kept.found).toEqual([]);
    expect(kept.names.draft).toEqual([]);
  },
);
