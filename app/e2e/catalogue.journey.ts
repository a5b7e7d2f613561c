import { expect, expectAccessible, journey } from './journey.ts';

journey('the catalogue shows every part by day, by night and from right to left', async ({ page }) => {
  await page.goto('/catalogue/');
  for (const name of [/by day/, /by night/, /from right to left/])
    await expect(page.getByRole('region', { name })).toBeVisible();
  await expectAccessible(page);
});

journey('at 200 % text and 320 pixels no part is wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/catalogue/');
  await page.getByRole('button', { name: 'Text at 200 %' }).click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
