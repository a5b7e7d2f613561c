/** Lets time pass for the water too: it is moved by CSS, which `page.clock` does not reach. */
import type { Page } from './journey.ts';

/** One breath of the first pattern, in milliseconds. */
const BREATH = 10_000;

/** Whole breaths pass, for the water and for the clock ({@link atTime} must have been called). */
export const letBreathe = async (page: Page, breaths: number): Promise<void> => {
  await page.evaluate(
    ([whole, count]) => {
      for (const one of document.querySelector('.near')?.getAnimations() ?? []) {
        const isTide = one.effect?.getTiming().iterations === Number.POSITIVE_INFINITY;
        const now = Math.floor(Number(one.currentTime) / whole) * whole;
        if (isTide) one.currentTime = now + whole * count;
      }
    },
    [BREATH, breaths] as const,
  );
  await page.clock.fastForward(BREATH * breaths);
};
