import { expect, journey } from './journey.ts';

journey.use({ javaScriptEnabled: false });

journey('Help lists lines to call with scripts off', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const phones = page.locator('main a[href^="tel:"]');
  expect(await phones.count()).toBeGreaterThan(10);
  await expect(page.getByRole('link', { name: /findahelpline/i }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hide' })).toHaveAttribute('href', '/measures/');
});

journey('Calm moves its water and says what to do with scripts off', async ({ page }) => {
  await page.goto('/calm/');
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Help' })).toBeVisible();
  const near = page.locator('.near');
  const heightNow = async () => (await near.boundingBox())?.y ?? 0;
  const before = await heightNow();
  await expect.poll(heightNow, { timeout: 6_000 }).not.toBe(before);
});

journey('with scripts off, Stop in Calm leads to Grounding and to people', async ({ page }) => {
  await page.goto('/calm/');
  await page.getByRole('link', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: 'What would help now?' })).toBeVisible();
  await expect(page.getByRole('list').getByRole('link')).toHaveText([
    'Stay longer',
    /^Look slowly round/,
    /^Reach a person/,
  ]);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Stop' })).toBeVisible();
});

journey('Grounding and the neutral page read without scripts', async ({ page }) => {
  await page.goto('/grounding/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/measures/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/calm|help|evenkeel/i);
});

journey('the first screen leads to Calm and Help without scripts', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /help me now/i }).click();
  await expect(page).toHaveURL('/calm/');
});
