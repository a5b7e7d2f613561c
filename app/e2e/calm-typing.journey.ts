import { expect, journey, type Page } from './journey.ts';
import { button, field, link } from './ways.ts';

/** As on an iPhone: the window keeps its height, only the view of it shrinks. */
const shrinkView = (page: Page, left: number): Promise<void> =>
  page.evaluate((height) => {
    const view = window.visualViewport;
    if (view === null) throw new Error('a browser of today has a visual viewport');
    Object.defineProperty(view, 'height', { get: () => height });
    view.dispatchEvent(new Event('resize'));
  }, left);

const keyboards = {
  'that makes the page smaller': (page: Page, width: number, left: number) =>
    page.setViewportSize({ width, height: left }),
  'that lies over the page': (page: Page, _: number, left: number) => shrinkView(page, left),
} as const;

for (const [kind, open] of Object.entries(keyboards))
  for (const [width, height, left] of [
    [320, 640, 360],
    [390, 664, 328],
    [390, 844, 464],
  ] as const)
    journey(`with a keyboard ${kind}, at ${width} by ${height} all of Calm is in view`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/calm/');
      await field(page).click();
      await page.waitForLoadState('networkidle');
      await open(page, width, left);
      await field(page).fill('are you mad at me?? you were online an hour ago, and I saw it');
      await expect(page.locator('.calm-stage.typing')).toBeVisible();
      const boxes = await Promise.all(
        [field(page), button(page, 'Park'), link(page, 'Stop'), link(page, 'This makes it worse')].map(
          (one) => one.boundingBox(),
        ),
      );
      for (const box of boxes) {
        expect(box?.y ?? -1).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(left);
        expect(box?.height ?? 0).toBeGreaterThanOrEqual(48);
      }
      // At low water, a little of the sea is still to be seen above the field, and the word in the sky above that.
      const [top, sea, word] = await page.evaluate(() => {
        const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return [edge('.paper')?.top ?? 0, edge('.far')?.top ?? 0, edge('.cue')?.bottom ?? 0];
      });
      expect(top - sea).toBeGreaterThan(24);
      expect(sea).toBeGreaterThan(word);
    });

journey(
  'nothing moves under the thumb at the first letter, nor when the rest of Calm arrives',
  async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/calm/');
    const before = await page.locator('.park').boundingBox();
    await field(page).pressSequentially('why', { delay: 100 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await page.locator('.park').boundingBox()).toEqual(before);
    const moved = await page.evaluate(() =>
      (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    );
    expect(moved).toBeLessThan(0.005);
  },
);
