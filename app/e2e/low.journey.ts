import { enterDemo } from './demo-kit.ts';
import { expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached } from './keys.ts';
import { locked, lockWithHeron } from './lock-kit.ts';
import { button, parkWords } from './ways.ts';

/** A window of 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** What stays in place while the page scrolls under it. */
const stuck = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)
      .map((one) => `${location.pathname} ${one.localName}.${one.className}`),
  );

const expectFree = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(await stuck(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  await expectAllReached(page);
};

journey(
  'at 400 % nothing stays over the page, and each control that has the focus is seen',
  async ({ page }) => {
    journey.slow();
    await parkWords(page, 'are you mad at me??');
    await page.setViewportSize(ZOOMED);
    for (const path of ['/today/', '/settings/', '/passphrase/', '/journal/', '/pause/']) {
      await page.goto(path);
      await expectFree(page);
    }
    await expectAccessible(page);
  },
);

journey('at 400 % the demo says whose journal it is at the top, and covers nothing', async ({ page }) => {
  journey.slow();
  await enterDemo(page);
  await page.setViewportSize(ZOOMED);
  for (const path of ['/today/', '/settings/', '/help/']) {
    await page.goto(path);
    await expect(page.locator('.demo-line')).toBeVisible();
    await expectFree(page);
  }
});

journey('at 400 % the lock screen can be read and used', async ({ page }) => {
  journey.slow();
  await lockWithHeron(page);
  await page.setViewportSize(ZOOMED);
  await button(page, 'Lock now').click();
  await expect(locked(page)).toBeVisible();
  await expectFree(page);
});
