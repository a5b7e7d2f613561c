/** The invented person's journal at a fixed time, for journeys and pictures that need life on the screen. */
import { expect, type Page } from '@playwright/test';

/** The morning after her last hard night, in the time zone of the journeys. */
export const DEMO_MORNING = new Date('2026-11-24T08:30:00Z');

/** Goes in, from wherever the page is, and waits for Today. Put the clock first (`atTime`, or `page.clock`). */
export const enterDemo = async (page: Page): Promise<void> => {
  await page.goto('/demo/?enter=1');
  await expect(page).toHaveURL(/\/today\/$/);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
};

export const leaveDemo = async (page: Page): Promise<void> => {
  const line = page.getByRole('complementary', { name: 'This is not your own journal' });
  await Promise.all([page.waitForEvent('load'), line.getByRole('button', { name: 'Leave' }).click()]);
};
