import { expect, expectAccessible, journey, type Page } from './journey.ts';

journey('the catalogue shows every part by day, by night and from right to left', async ({ page }) => {
  await page.goto('/catalogue/');
  for (const name of [/by day/, /by night/, /from right to left/])
    await expect(page.getByRole('region', { name })).toBeVisible();
  await expectAccessible(page);
});

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

journey('no part is wider than a page of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/catalogue/');
  await expect(page.getByRole('region', { name: /by day/ })).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

journey('no part is wider than a phone when its text is twice as large', async ({ page }) => {
  await page.goto('/catalogue/');
  await page.getByRole('button', { name: 'Text at 200 %' }).click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
