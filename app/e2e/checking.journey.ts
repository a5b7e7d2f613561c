import { atTime, expect, journey, type Page } from './journey.ts';
import { button, field, heading, link, minutes } from './ways.ts';

const SAID = 'This may have become another way of checking. You can put it down here.';
const said = (page: Page) => page.getByText(SAID);

/** When Calm or Pause was last started, as it is kept; 0 if never. */
const lastStart = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Whoever opens a database that is not there makes it.
    if ((await indexedDB.databases()).length === 0) return 0;
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
    const database = await answer(indexedDB.open('evenkeel'));
    const starts = await answer(database.transaction('open').objectStore('open').get('recentStarts'));
    database.close();
    return (starts as readonly number[] | undefined)?.at(-1) ?? 0;
  });

/** Opens Calm on its own page and touches it; the start is noted a moment later. */
const openCalm = async (page: Page): Promise<void> => {
  await page.goto('/calm/');
  const before = await lastStart(page);
  await field(page).focus();
  await expect.poll(() => lastStart(page)).toBeGreaterThan(before);
};

/** Nothing counts, and nothing is in the way. */
const expectNothingBlocked = async (page: Page): Promise<void> => {
  const words = (await page.getByRole('main').innerText()).replace(SAID, '');
  expect(words).not.toMatch(/\b(3|three|third|again|times|already)\b/i);
  await link(page, 'Stop').click();
  await expect(heading(page, 'What would help now?')).toBeVisible();
  await link(page, 'Stay longer').click();
  await expect(heading(page, 'Calm')).toBeAttached();
};

journey(
  'the third Calm within an hour says one sentence; nothing is blocked, nothing counted',
  async ({ page }) => {
    await atTime(page);
    for (let start = 0; start < 2; start++) {
      await openCalm(page);
      await expect(page.getByText('as the water rises and falls')).toBeVisible();
      await expect(said(page)).toBeHidden();
      await page.clock.fastForward(minutes(15));
    }
    await openCalm(page);
    await expect(said(page)).toBeVisible();
    await expectNothingBlocked(page);
    await field(page).fill('are you there');
    await button(page, 'Park').click();
    await expect(heading(page, 'It is parked.')).toBeVisible();
    await expect(button(page, 'Start')).toBeEnabled();
  },
);

journey(
  'when an hour has passed since the first, the third Calm is greeted like any other',
  async ({ page }) => {
    await atTime(page);
    for (let start = 0; start < 2; start++) {
      await openCalm(page);
      await page.clock.fastForward(minutes(31));
    }
    await openCalm(page);
    await expect(page.getByText('as the water rises and falls')).toBeVisible();
    await expect(said(page)).toBeHidden();
  },
);

/** Parks a message, and lets it go at once. */
const pauseOnce = async (page: Page, expectation: (page: Page) => Promise<void>): Promise<void> => {
  await page.goto('/pause/');
  await field(page).fill('are you mad at me??');
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await expectation(page);
  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeVisible();
  await page.clock.fastForward(minutes(10));
};

journey('the third pause within an hour says it too, also where the first was Calm', async ({ page }) => {
  await atTime(page);
  await openCalm(page);
  await expect(said(page)).toBeHidden();
  await pauseOnce(page, () => expect(said(page)).toBeHidden());
  await pauseOnce(page, async () => {
    await expect(said(page)).toBeVisible();
    await expect(button(page, 'Start')).toBeEnabled();
  });
  await page.clock.fastForward(minutes(61));
  await pauseOnce(page, () => expect(said(page)).toBeHidden());
});

journey('practice on a calm day is no checking', async ({ page }) => {
  await atTime(page, new Date('2026-11-24T10:00:00Z'));
  for (let start = 0; start < 3; start++) {
    await page.goto('/measures/');
    await page.goto('/calm/?practice=5');
    await link(page, 'Stop').click();
    await expect(heading(page, 'What would help now?')).toBeVisible();
  }
  expect(await lastStart(page)).toBe(0);
  await openCalm(page);
  await expect(page.getByText('as the water rises and falls')).toBeVisible();
  await expect(said(page)).toBeHidden();
});

/** Notes one trigger, and marks how strong it is where that is asked. */
const noteOne = async (page: Page, what = 'A late reply', strength?: string): Promise<void> => {
  await page.goto('/trigger/');
  await button(page, what).click();
  if (strength !== undefined) await page.getByRole('slider').fill(strength);
  await button(page, 'Keep it').click();
  await expect(heading(page, 'It is kept.')).toBeVisible();
};

journey('a trigger after two of Calm within an hour says it; one is no start itself', async ({ page }) => {
  await atTime(page);
  await openCalm(page);
  await noteOne(page);
  await noteOne(page);
  await expect(page.getByText('You have named it.')).toBeVisible();
  await expect(said(page)).toBeHidden();
  await page.clock.fastForward(minutes(10));
  await openCalm(page);
  await noteOne(page);
  await expect(said(page)).toBeVisible();
  await page.reload();
  await expect(said(page)).toBeVisible();
  // Nothing is blocked.
  await link(page, 'Add more').click();
  await expect(heading(page, 'Add more')).toBeVisible();
  await page.clock.fastForward(minutes(61));
  await noteOne(page, 'Plans changed');
  await expect(page.getByText('You have named it.')).toBeVisible();
});

journey(
  'how strong it was is asked once a hard episode, and writing is always possible',
  async ({ page }) => {
    const slider = page.getByRole('slider');
    await atTime(page, new Date('2026-11-24T12:00:00Z'));
    await noteOne(page, 'A late reply', '9');
    await page.clock.fastForward(minutes(30));
    await page.goto('/trigger/');
    await expect(button(page, 'A late reply')).toBeVisible();
    await page.waitForTimeout(500);
    await expect(slider).toBeHidden();
    await button(page, 'Keep it').click();
    await expect(page.getByRole('alert')).toHaveText(
      'Tap what set it off, or write it. One of these is enough.',
    );
    await noteOne(page);
    await page.clock.fastForward(minutes(61));
    await page.goto('/trigger/');
    await expect(slider).toBeVisible();
  },
);
