import type { Locator } from '@playwright/test';
import { expect, journey, type Page } from './journey.ts';
import { button, field, heading, link, MESSAGE } from './ways.ts';

const GONE = 'What was kept on this device is no longer there.';

/** Something is kept here: a parked message that was let go. */
const keepSomething = async (page: Page): Promise<void> => {
  await page.goto('/pause/');
  await field(page).fill('are you mad at me??');
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeVisible();
};

/** Somebody clears what this site keeps, in another tab, on a page that opens no database. */
const deleteInAnotherTab = async (page: Page): Promise<void> => {
  const other = await page.context().newPage();
  await other.goto('/measures/');
  await other.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.deleteDatabase('evenkeel');
        asked.onsuccess = resolve;
        asked.onerror = reject;
      }),
  );
  await other.close();
};

/** What was copied stands in the field again when it is pasted there: whole. */
const expectCopied = async (area: Locator, words: string): Promise<void> => {
  await area.fill('');
  await area.press('ControlOrMeta+V');
  await expect(area).toHaveValue(words);
};

const nothingMadeAnew = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

const box = (page: Page, name: string) => page.getByRole('textbox', { name });

journey.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [at, name, act] of [
  ['/pause/', 'Type it here, not there.', 'Park'],
  ['/pause/?worry=accurate', 'What do I know?', 'Keep this'],
  ['/prepare/?step=3', 'Short and true is enough', 'Next'],
] as const)
  journey(`deleted under ${at}: it is said, and what is being typed can be copied`, async ({ page }) => {
    await keepSomething(page);
    await page.goto(at);
    await box(page, name).fill(MESSAGE);
    await deleteInAnotherTab(page);
    await expect(page.getByRole('alert')).toContainText(GONE, { timeout: 1_000 });
    await expect(box(page, name)).toHaveValue(MESSAGE);

    await button(page, act).click();
    await expect(box(page, name).or(page.getByText('could not be kept'))).toBeVisible();
    if (at === '/prepare/?step=3') await link(page, 'Back').click();
    await expect(box(page, name)).toHaveValue(MESSAGE);
    await box(page, name).press('ControlOrMeta+A');
    await box(page, name).press('ControlOrMeta+C');
    await expectCopied(box(page, name), MESSAGE);
    expect(await nothingMadeAnew(page)).toEqual([]);

    for (const start of [at, '/', '/today/', '/prepared/']) {
      await page.goto(start);
      await expect(heading(page, 'What was kept here is gone.'), start).toBeVisible();
    }
  });

journey('deleted under Calm on its own page: Park says so, and hands the words back', async ({ page }) => {
  await keepSomething(page);
  await page.goto('/calm/');
  await field(page).fill(MESSAGE);
  await expect(button(page, 'Park')).toBeVisible();
  await deleteInAnotherTab(page);
  await button(page, 'Park').click();
  await expect(page.getByRole('alert')).toContainText('has been deleted from this browser');
  await expect(field(page)).toHaveValue(MESSAGE);
  await button(page, 'Copy the words').click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await expectCopied(field(page), MESSAGE);
});

journey(
  'deleted while nobody looked: the next start says so, Calm and Help work, and one may begin anew',
  async ({ page }) => {
    await keepSomething(page);
    await page.goto('/measures/');
    await deleteInAnotherTab(page);
    await page.goto('/');
    await expect(heading(page, 'What was kept here is gone.')).toBeVisible();
    await button(page, 'Look once more').click();
    await expect(heading(page, 'What was kept here is gone.')).toBeVisible();
    for (const [path, title] of [
      ['/help/', 'Help, from people'],
      ['/grounding/', 'Look slowly round'],
    ] as const) {
      await page.goto(path);
      await expect(heading(page, title)).toBeVisible();
    }
    await page.goto('/calm/');
    await field(page).fill(MESSAGE);
    await button(page, 'Park').click();
    await expect(page.getByRole('alert')).toContainText('has been deleted from this browser');

    await page.goto('/');
    await button(page, 'Start anew').click();
    await expect(heading(page, 'Is it hard right now?')).toBeVisible();
    await keepSomething(page);
  },
);
