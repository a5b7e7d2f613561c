import { atTime, expect, journey, type Page } from './journey.ts';
import { letBreathe } from './tide.ts';
import { button, heading } from './ways.ts';

const PAPER = { day: 'rgb(241, 243, 238)', night: 'rgb(10, 24, 32)' } as const;

/** The app, and the documents that have a first paint of their own. */
const DOCUMENTS = ['/settings/', '/calm/', '/help/', '/grounding/'] as const;

/** What theme the page had when its body began: before that nothing can have been painted. */
const noteFirstTheme = (page: Page) =>
  page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      Object.assign(globalThis, { firstTheme: document.documentElement.dataset.theme ?? 'device' });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });

const firstTheme = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as { firstTheme?: string }).firstTheme);
/** The colour of the browser's own bar. */
const barColour = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );
const BAR = { day: '#f1f3ee', night: '#0a1820' } as const;
const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const [words, theme, device] of [
  ['Day', 'day', 'dark'],
  ['Night', 'night', 'light'],
] as const)
  journey(`${words} is kept, and each page is born in it, whatever the device says`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: device });
    await noteFirstTheme(page);
    await page.goto('/settings/');
    await expect(button(page, 'Device')).toHaveAttribute('aria-pressed', 'true');
    await button(page, words).click();
    await expect.poll(() => ground(page)).toBe(PAPER[theme]);
    for (const path of DOCUMENTS) {
      await page.goto(path);
      expect(await firstTheme(page), path).toBe(theme);
      expect(await ground(page), path).toBe(PAPER[theme]);
      expect(await barColour(page), path).toBe(BAR[theme]);
    }
    await page.goto('/settings/');
    await expect(button(page, words)).toHaveAttribute('aria-pressed', 'true');

    await button(page, 'Device').click();
    const other = theme === 'day' ? 'night' : 'day';
    const asDevice = PAPER[other];
    await expect.poll(() => ground(page)).toBe(asDevice);
    expect(await barColour(page)).toBe(BAR[other]);
    for (const path of DOCUMENTS) {
      await page.goto(path);
      expect(await firstTheme(page), path).toBe('device');
      expect(await ground(page), path).toBe(asDevice);
    }
    await page.goto('/settings/');
    await expect(button(page, 'Device')).toHaveAttribute('aria-pressed', 'true');
  });

/** Writes down what the phone would be told to do. */
const listenToVibration = (page: Page) =>
  page.addInitScript(() => {
    const felt: VibratePattern[] = [];
    Object.assign(globalThis, { felt });
    Navigator.prototype.vibrate = (pattern) => {
      if (Array.isArray(pattern) && pattern.length > 0) felt.push(pattern);
      return true;
    };
  });
const felt = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { felt: readonly unknown[] }).felt.length);

/** Four breaths of Calm, touched once: before that a browser lets nothing vibrate. */
const breathe = async (page: Page): Promise<void> => {
  await page.goto('/calm/');
  await page.getByText('as the water rises and falls').click();
  await page.waitForLoadState('networkidle');
  for (let breath = 0; breath < 4; breath++) await letBreathe(page, 1);
};

journey('vibration follows the breath, unless it is switched off; that is kept', async ({ page }) => {
  await atTime(page);
  await listenToVibration(page);
  await breathe(page);
  await expect.poll(() => felt(page)).toBeGreaterThan(0);

  await page.goto('/settings/');
  const vibration = page.getByRole('group', { name: 'Vibration with the breath' });
  await vibration.getByRole('button', { name: 'Off' }).click();
  await page.reload();
  await expect(heading(page, 'Settings')).toBeVisible();
  await expect(vibration.getByRole('button', { name: 'Off' })).toHaveAttribute('aria-pressed', 'true');
  await breathe(page);
  expect(await felt(page)).toBe(0);
});
