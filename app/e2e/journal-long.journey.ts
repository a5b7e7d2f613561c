/** A journal of many days, of which only those in view are drawn: by keyboard, and come back to. */
import { DEMO_MORNING, enterDemo } from './demo-kit.ts';
import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, heading } from './ways.ts';

const entries = (page: Page) => page.locator('.journal .day .entry');
const filled = (page: Page) => expect(page.getByText(/^\d+ days, newest first/)).toBeAttached();

/** Twelve weeks of the invented person. */
const openLong = async (page: Page): Promise<void> => {
  await atTime(page, DEMO_MORNING);
  await enterDemo(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
  await expect(heading(page, 'Journal')).toBeFocused();
  await filled(page);
};

const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('.entry')?.dataset.row);
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
/** Until the page has come to rest after a key. */
const rest = async (page: Page): Promise<void> => {
  let last = -1;
  await expect
    .poll(async () => {
      const now = await scrolled(page);
      const isStill = now === last;
      last = now;
      return isStill;
    })
    .toBe(true);
};

journey('the focus stays on its row, however far the page is scrolled by keys', async ({ page }) => {
  journey.slow();
  await openLong(page);
  await entries(page).nth(6).focus();
  const row = await focusedRow(page);
  expect(row).toBeDefined();
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'End', 'Home', 'End']) {
    await page.keyboard.press(key);
    await rest(page);
    expect(await focusedRow(page), `after ${key}`).toBe(row);
  }
  expect(await scrolled(page)).toBeGreaterThan(3_000);

  // Tab goes on from the row, and not from where the window is; every row of it comes once.
  const seen: (string | undefined)[] = [row];
  for (let press = 0; press < 125; press++) {
    await page.keyboard.press('Tab');
    seen.push(await focusedRow(page));
  }
  expect(seen).not.toContain(undefined);
  expect(new Set(seen).size).toBe(seen.length);
  await expect(page.locator(':focus')).toBeInViewport();
  for (let press = 0; press < 30; press++) await page.keyboard.press('Shift+Tab');
  expect(await focusedRow(page)).toBe(seen[95]);
});

journey('the focus stays on its row when the code of the long list comes late', async ({ page }) => {
  await atTime(page, DEMO_MORNING);
  let letGo: () => void = () => undefined;
  const isFree = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.context().route(/\/assets\/long-list-/, async (route) => {
    await isFree;
    await route.continue();
  });
  await enterDemo(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
  await entries(page).nth(6).focus();
  const row = await focusedRow(page);
  expect(await page.getByText(/^\d+ days, newest first/).count(), 'it came too early').toBe(0);
  letGo();
  await filled(page);
  expect(row).toBeDefined();
  expect(await focusedRow(page)).toBe(row);
});

journey('Back from an entry comes to the same place, on the row that was opened', async ({ page }) => {
  await openLong(page);
  for (const far of [1_200, 4_200]) {
    await page.evaluate((top) => scrollTo(0, top), far);
    await rest(page);
    const row = await entries(page).evaluateAll(
      (rows) => rows.find((one) => one.getBoundingClientRect().top > 200)?.getAttribute('data-row') ?? '',
    );
    const before = await scrolled(page);
    await page.locator(`[data-row="${row}"]`).click();
    await expect(page).not.toHaveURL(/\/journal\/$/);
    await expect(page.locator('main h1')).toBeFocused();
    await page.goBack();
    await expect(page.locator(`[data-row="${row}"]`)).toBeFocused();
    await rest(page);
    expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(2);
  }
  // By a link it begins at its beginning.
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Today' }).click();
  await main.getByRole('link', { name: 'Journal' }).click();
  await expect(heading(page, 'Journal')).toBeFocused();
  expect(await scrolled(page)).toBe(0);
});

journey('a month is gone to by keyboard and by touch', async ({ page }) => {
  await openLong(page);
  await button(page, 'Go to a month').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Go to a month' });
  await expect(dialog.getByRole('group', { name: '2026' }).getByRole('button').first()).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(button(page, 'Go to a month')).toBeFocused();
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'September' }).click();
  const day = page.locator('h2:focus');
  await expect(day).toHaveText(/September/);
  await rest(page);
  // In view, and nothing lies over it.
  const isOnTop = (node: Element) => {
    const { left, top, height } = node.getBoundingClientRect();
    return top < 120 && node.contains(document.elementFromPoint(left + 4, top + height / 2));
  };
  expect(await day.evaluate(isOnTop)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(entries(page).and(page.locator(':focus'))).toBeInViewport();
});
