import { lookThrough } from './at-rest.ts';
import { atTime, expect, journey, type Page } from './journey.ts';
import {
  button,
  field,
  heading,
  hours,
  link,
  MESSAGE,
  markPull,
  minutes,
  openMore,
  startWait,
} from './ways.ts';

const CHANGED = 'The clock of this device was changed. Your wait goes on, by its own count.';
const changed = (page: Page) => page.getByText(CHANGED);

const days = (count: number): number => hours(24 * count);
const EVENING = Date.parse('2026-11-24T23:10:00Z');

/** Ten minutes of which four are over; the pull was marked once. */
const fourMinutesIn = async (page: Page): Promise<void> => {
  await atTime(page, new Date(EVENING));
  await page.goto('/pause/');
  await field(page).fill(MESSAGE);
  await button(page, 'Park').click();
  await startWait(page);
  await page.clock.fastForward(minutes(4));
  await expect(heading(page, '6 minutes')).toBeVisible();
  await link(page, 'Mark the pull').click();
  await markPull(page, '7');
  await link(page, 'Back').click();
  await expect(heading(page, '6 minutes')).toBeVisible();
};

/** The message is whole, and so is the wave: both marks from before, and the one at the end. */
const expectNothingLost = async (page: Page): Promise<void> => {
  await link(page, 'Mark the pull').click();
  await markPull(page, '3');
  await page.getByText('See the numbers').click();
  await expect(page.getByRole('row')).toHaveText([/Pull/, /8$/, /7$/, /3$/]);
  await link(page, 'Back').click();
  await openMore(page);
  await link(page, 'Read the message').click();
  await expect(page.locator('.words')).toHaveText(MESSAGE.trim());
};

/** The clock of the device is set, and the page notices within a second. */
const setClock = async (page: Page, time: number): Promise<void> => {
  await page.clock.setSystemTime(time);
  await page.clock.runFor(1_000);
};

const commits = async (page: Page) => (await lookThrough(page, {})).names.log?.length ?? 0;

for (const [words, time] of [
  ['forward by more than a day', EVENING + days(1) + hours(2)],
  ['back by a year', EVENING - days(365)],
] as const)
  journey(
    `a clock set ${words} while the wait is on the screen ends nothing and traps nobody`,
    async ({ page }) => {
      await fourMinutesIn(page);
      const before = await commits(page);
      await setClock(page, time);
      await expect(changed(page)).toBeVisible();
      // The wait is put on the new clock before any time passes on it.
      await expect.poll(() => commits(page)).toBeGreaterThan(before);
      await expect(heading(page, '6 minutes')).toBeVisible();
      await page.clock.fastForward(minutes(3));
      await expect(heading(page, '3 minutes')).toBeVisible();

      // From now on the wait stands on the new clock, also after a reload.
      await page.reload();
      await expect(heading(page, '3 minutes')).toBeVisible();
      await page.clock.fastForward(minutes(2));
      await expect(heading(page, '1 minute')).toBeVisible();
      await page.clock.fastForward(minutes(1) + 1_000);
      await expect(heading(page, 'You waited.')).toBeVisible();
      await expectNothingLost(page);
    },
  );

journey(
  'a clock set back while the app was closed: the wait begins anew, and no longer than was chosen',
  async ({ page }) => {
    await fourMinutesIn(page);
    await page.goto('/measures/');
    await page.clock.setSystemTime(EVENING - days(365));
    await page.goto('/pause/');
    await expect(changed(page)).toBeVisible();
    await expect(heading(page, '10 minutes')).toBeVisible();
    await page.clock.fastForward(minutes(9));
    await expect(heading(page, '1 minute')).toBeVisible();
    await page.clock.fastForward(minutes(1) + 1_000);
    await expect(heading(page, 'You waited.')).toBeVisible();
    await expectNothingLost(page);
  },
);

journey(
  'a clock set forward while the app was closed looks like a long absence; all is kept',
  async ({ page }) => {
    await fourMinutesIn(page);
    await page.goto('/measures/');
    await page.clock.setSystemTime(EVENING + days(1) + hours(2));
    await page.goto('/pause/');
    await link(page, /still parked/).click();
    await expect(heading(page, 'You waited.')).toBeVisible();
    await expectNothingLost(page);
  },
);

journey(
  'a device that slept through the wait is believed, and not told that its clock was changed',
  async ({ page }) => {
    await fourMinutesIn(page);
    await setClock(page, EVENING + hours(3));
    await expect(heading(page, 'You waited.')).toBeVisible();
    await expect(changed(page)).toBeHidden();
    await expectNothingLost(page);
  },
);
