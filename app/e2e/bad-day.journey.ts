import { expect, journey, type Page } from './journey.ts';

const field = (page: Page) => page.getByRole('textbox', { name: /type it here/i });
const park = (page: Page) => page.getByRole('button', { name: 'Park', exact: true });

const parkIn = async (page: Page, text: string, at = '/pause/'): Promise<void> => {
  await page.goto(at);
  await field(page).fill(text);
  await park(page).click();
  await expect(page.getByRole('heading', { name: 'It is parked.' })).toBeVisible();
};

journey('where the browser gives no database, Calm and Help work and Park says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto('/help/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/calm/');
  await field(page).fill('why');
  await park(page).click();
  await expect(page.getByText(/not parked/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the words' })).toBeVisible();
  await expect(field(page)).toHaveValue('why');
});

for (const [year, moment] of [
  ['1970', '1970-01-01T00:00:10Z'],
  ['2100', '2100-01-01T00:00:10Z'],
] as const)
  journey(`a clock that stands in ${year} keeps nobody from parking`, async ({ page }) => {
    await page.clock.setSystemTime(new Date(moment));
    await parkIn(page, 'are you mad at me??', '/calm/');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'It is parked.' })).toBeVisible();
  });

journey('where sound, vibration and the screen lock are refused, the breath goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'NotAllowedError');
    };
    Object.defineProperty(globalThis, 'AudioContext', { value: refuse });
    Object.defineProperty(Navigator.prototype, 'vibrate', { value: undefined });
    WakeLock.prototype.request = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto('/calm/');
  await page.getByRole('button', { name: 'Soft tones' }).click();
  await page
    .getByRole('link', { name: 'Stop' })
    .or(page.getByRole('button', { name: 'Stop' }))
    .click();
  await expect(page.getByRole('heading', { name: 'What would help now?' })).toBeVisible();
});
