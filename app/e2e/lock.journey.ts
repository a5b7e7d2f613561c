import { lookThrough, signsOf } from './at-rest.ts';
import { atTime, expect, expectAccessible, hide, journey, type Page, show } from './journey.ts';
import { box, HERON, locked, lockWithHeron, OTTER, setOwnWords } from './lock-kit.ts';
import { button, field, heading, link, minutes, openLocked as open, openMore, SLOWLY } from './ways.ts';

const NOON = new Date('2026-11-24T12:10:00Z');

const expectMessage = async (page: Page, words: string): Promise<void> => {
  await link(page, 'Decide now').click();
  await expect(heading(page, 'You paused.')).toBeVisible();
  if (await link(page, 'Read the message').isHidden()) await openMore(page);
  await link(page, 'Read the message').click();
  await expect(page.locator('.words')).toHaveText(words);
};

journey(
  'after the first private words a passphrase is offered, set, and asked for at the next start',
  async ({ page }) => {
    journey.slow();
    await page.goto('/prepare/?step=3');
    await page.getByRole('textbox', { name: 'Short and true is enough' }).fill('It was only the train.');
    await button(page, 'Next').click();
    await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
    await atTime(page, NOON);
    await page.goto('/today/');
    await expectAccessible(page);
    await link(page, 'Set a passphrase').click();
    await expect(heading(page, 'A passphrase')).toBeFocused();
    await expectAccessible(page);
    await setOwnWords(page, HERON);
    await expectAccessible(page);
    await page.goto('/prepared/');
    await expect(locked(page)).toBeVisible();
    await expect(page.getByText('train')).toBeHidden();
    await expectAccessible(page);
    // Calm and Help stay open to all.
    await link(page, 'Breathe').click();
    await expect(link(page, 'Stop')).toBeVisible();
    await page.goto('/help/');
    await expect(heading(page, 'Help, from people')).toBeVisible();
    await page.goto('/prepared/');
    await open(page, HERON);
    await expect(page.getByText('It was only the train.')).toBeVisible(SLOWLY);
    // The offer is not made twice.
    await page.getByRole('link', { name: 'Back' }).click();
    await expect(heading(page, 'Settings')).toBeVisible();
  },
);

journey('what Calm parks while it is locked is there when it is opened', async ({ page }) => {
  journey.slow();
  await lockWithHeron(page);
  await page.goto('/calm/');
  await field(page).fill('why do you not write back');
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await page.goto('/pause/');
  await expect(locked(page)).toBeVisible();
  await expect(page.getByText('If you parked something, it is kept.')).toBeVisible();
  expect((await lookThrough(page, signsOf('why do you not'))).found).toEqual([]);
  await open(page, HERON);
  // The wait that began then goes on.
  await expect(heading(page, /^\d+ minutes?$/)).toBeVisible(SLOWLY);
  await expectMessage(page, 'why do you not write back');
});

journey(
  'a wrong passphrase opens nothing, waits longer after the fifth, also after a restart, and deletes nothing',
  async ({ page }) => {
    journey.setTimeout(180_000);
    await lockWithHeron(page);
    await page.goto('/pause/');
    for (let tries = 0; tries < 6; tries++) {
      await open(page, OTTER);
      await expect(page.getByRole('alert')).toContainText('This did not open it.', SLOWLY);
      await expect(box(page, 'Passphrase')).toBeFocused();
      if (tries >= 4)
        await expect(page.locator('p.small', { hasText: /You can try again in/ })).toBeVisible();
      if (tries >= 4)
        await expect(page.locator('p.small', { hasText: /You can try again in/ })).toBeHidden({
          timeout: 10_000,
        });
    }
    await page.reload();
    await open(page, OTTER);
    await expect(page.locator('p.small', { hasText: /You can try again in [2-4]/ })).toBeVisible(SLOWLY);
    await expect(page.locator('p.small', { hasText: /You can try again in/ })).toBeHidden({
      timeout: 10_000,
    });
    await open(page, HERON);
    await expect(heading(page, 'It is parked.')).toBeVisible(SLOWLY);
  },
);

journey('it locks by itself a minute after it was left, whatever the clock says', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  await lockWithHeron(page);
  await link(page, 'To Today').click();
  await hide(page);
  await page.clock.fastForward(minutes(0.5));
  await show(page);
  await expect(heading(page, /^Good/)).toBeVisible();
  await hide(page);
  // Set back by a day: that says nothing of how long nobody was here.
  await page.clock.setSystemTime(new Date(NOON.getTime() - 86_400_000));
  await page.clock.runFor(minutes(1.1));
  await show(page);
  await expect(locked(page)).toBeVisible();
});

journey('locked in one tab is locked in all; opened in one, the other opens with it', async ({ page }) => {
  journey.slow();
  await lockWithHeron(page);
  const other = await page.context().newPage();
  await other.goto('/today/');
  // The open tab hands its keys over: nobody types twice.
  await expect(locked(other)).toBeHidden();
  await page.bringToFront();
  await button(page, 'Lock now').click();
  await expect(locked(page)).toBeVisible();
  await expect(locked(other)).toBeVisible();
  await other.bringToFront();
  await open(other, HERON);
  await expect(locked(other)).toBeHidden(SLOWLY);
});

journey('another passphrase opens it from then on, and the old one does not', async ({ page }) => {
  journey.slow();
  await lockWithHeron(page);
  await button(page, 'Change it').click();
  await box(page, 'The passphrase of now').fill(HERON);
  await setOwnWords(page, OTTER);
  await expect(page.getByText('The new passphrase opens it from now on.')).toBeVisible();
  await page.goto('/pause/');
  await open(page, HERON);
  await expect(page.getByRole('alert')).toContainText('This did not open it.', SLOWLY);
  await open(page, OTTER);
  await expect(heading(page, 'It is parked.')).toBeVisible(SLOWLY);
});
