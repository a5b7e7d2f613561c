import { expect, journey } from './journey.ts';

journey('Hide leaves nothing on the screen, and Back shows nothing of the app', async ({ page }) => {
  await page.goto('/pause/');
  await page.getByLabel('Type it here, not there.').fill('are you mad at me??');
  await page.getByRole('button', { name: 'Park' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('link', { name: 'Hide' }).click();
  await expect(page).toHaveURL('/measures/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kitchen measures');

  await page.goBack();
  await expect(page).toHaveURL('/measures/');
  await expect(page.locator('body')).not.toContainText('mad at me');
  await expect(page.locator('body')).not.toContainText('minutes');
});

for (const path of ['/calm/', '/help/', '/today/', '/pause/']) {
  journey(`Shift three times hides ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(
      page.getByRole('heading', { level: 1 }).or(page.getByText('Breathe in')).first(),
    ).toBeVisible();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await expect(page).toHaveURL('/measures/');
  });
}
