import { expect, expectAccessible, journey } from './journey.ts';

journey('without a choice nothing is guessed, and a country is only suggested', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByText('The language of your browser points here')).toBeVisible();
  await page.getByText('Italy', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Ring Telefono Amico' })).toHaveAttribute(
    'href',
    'tel:0223272327',
  );
  await page.getByRole('button', { name: 'Put Italy first' }).click();
  await expect(page.getByRole('heading', { name: 'Italy' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('link', { name: /^Ring/ }).first()).toHaveAttribute('href', 'tel:112');
  await expect(page.getByText('Austria', { exact: true })).toBeHidden();
});

journey('somebody I trust is one tap away, in the app and on the page of its own', async ({ page }) => {
  await page.goto('/help/');
  await page.getByRole('button', { name: 'Show United Kingdom' }).click();
  await page.getByRole('button', { name: 'Add someone' }).click();
  await expect(page.getByText('What you add here is not sealed')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Jo');
  await page.getByRole('textbox', { name: 'Number' }).fill('ask Sam');
  await page.getByRole('button', { name: 'Keep it' }).click();
  const number = page.getByRole('textbox', { name: 'Number' });
  await expect(number).toBeFocused();
  await expect(number).toHaveValue('ask Sam');
  await expectAccessible(page);
  await number.fill('07700 900123');
  await page.getByRole('textbox', { name: /Something they said/ }).fill('Ring me, even late.');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Change Jo' })).toBeFocused();

  await page.goto('/');
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(page.getByText('Jo. ‘Ring me, even late.’')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ring Jo' })).toHaveAttribute('href', 'tel:07700900123');

  await page.getByRole('button', { name: 'Change Jo' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('link', { name: 'Ring Jo' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add someone' })).toBeFocused();
});

journey('who comes in fear of someone close stands before the lines for that', async ({ page }) => {
  await page.goto('/help/#unsafe');
  await expect(page.getByText('If you are afraid of someone close').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Show United Kingdom' }).click();
  await page.reload();
  await expect(page.locator('#unsafe')).toBeFocused();
  await expect(page.locator('#unsafe')).toContainText('0808 2000 247');
  await expect(page.getByRole('link', { name: 'Ring Emergency' })).toBeInViewport();
  await expect(page.locator('#unsafe')).toBeInViewport({ ratio: 1 });
});

journey('the whole list has no fault that axe can see', async ({ page }) => {
  // Some 1,500 elements, twice.
  journey.slow();
  await page.goto('/help/');
  await page.getByText('Italy', { exact: true }).click();
  await expectAccessible(page);
});

journey(
  'every number is large enough for a hand that shakes, on the smallest phone too',
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/help/');
    await page.getByRole('button', { name: 'Show United Kingdom' }).click();
    await page.locator('summary:visible', { hasText: 'How sure we are' }).click();
    const small = await page.locator('main :is(a, button, summary):visible').evaluateAll((targets) =>
      targets
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return height < 48 || width < 48;
        })
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
  },
);
