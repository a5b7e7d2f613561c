import { atTime, expect, journey, type Page } from './journey.ts';
import { letBreathe } from './tide.ts';
import { button, heading, hours, link } from './ways.ts';

const OFFER = 'Practise five minutes';

/** A calm day on which the hard moment is prepared already: practice is what is left to offer. */
const calmDay = async (page: Page): Promise<void> => {
  await atTime(page, new Date('2026-11-24T10:00:00Z'));
  await page.goto('/prepare/?step=3');
  await page.getByRole('textbox', { name: 'Short and true is enough' }).fill('It was only the train.');
  await button(page, 'Next').click();
  await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
  await page.goto('/today/');
  await expect(heading(page, 'Good morning.')).toBeVisible();
  // With the first private words a passphrase is offered, once.
  await button(page, 'Leave it open').click();
};

/** No figures, and no praise for having opened the app. */
const expectNoScore = async (page: Page): Promise<void> => {
  const words = (await page.getByRole('main').innerText()).replace('24 November', '');
  expect(words).not.toMatch(/\d|well done|great|proud|streak|goal|in a row|minutes/i);
};

journey(
  'five minutes of practice run to their end, and are noted without a number or praise',
  async ({ page }) => {
    await calmDay(page);
    await link(page, OFFER).click();
    await expect(heading(page, 'Calm')).toBeAttached();
    await page.mouse.move(10, 10);
    const done = heading(page, 'That was your practice. Nothing more is owed.');
    await letBreathe(page, 29);
    await expect(done).toBeHidden();
    await letBreathe(page, 1);
    await expect(done).toBeVisible();
    await expectNoScore(page);

    await page.goto('/today/');
    await expect(page.getByText('A short lesson, and one thing to try.')).toBeVisible();
    await expect(link(page, OFFER)).toBeHidden();
    await expectNoScore(page);

    // Kept, and of a calm day: the next morning asks about nothing, and offers it once more.
    await page.clock.fastForward(hours(24));
    await page.goto('/today/');
    await expect(heading(page, 'Good morning.')).toBeVisible();
    await expect(page.getByText('let it be?')).toBeHidden();
    await expect(link(page, OFFER)).toBeVisible();
  },
);

journey('practice that is left early is nothing to fail at', async ({ page }) => {
  await calmDay(page);
  await link(page, OFFER).click();
  await expect(heading(page, 'Calm')).toBeAttached();
  await letBreathe(page, 3);
  await link(page, 'Stop').click();
  await expect(heading(page, 'What would help now?')).toBeVisible();
  await expectNoScore(page);
});

journey('on the day of a hard moment no practice is asked for', async ({ page }) => {
  await calmDay(page);
  await expect(link(page, OFFER)).toBeVisible();
  await page.goto('/calm/');
  await page.getByText('as the water rises and falls').click();
  await page.waitForLoadState('networkidle');
  await letBreathe(page, 3);
  await link(page, 'Stop').click();
  await link(page, 'Enough for now').click();
  await expect(page).toHaveURL('/today/');
  await expect(page.getByText('Nothing has to be done today.')).toBeVisible();
  await expect(link(page, OFFER)).toBeHidden();
});
