import { lookThrough } from './at-rest.ts';
import { atTime, expect, expectAccessible, hide, journey, type Page, show } from './journey.ts';
import { expectAllReached, expectPlaced, pressOn, tabTo } from './keys.ts';
import { box, HERON, locked, lockWithHeron, OTTER, setOwnWords } from './lock-kit.ts';
import {
  beginWait,
  button,
  field,
  heading,
  link,
  minutes,
  openLocked as open,
  openMore,
  parkWords,
  SLOWLY,
} from './ways.ts';

const NIGHT = new Date('2026-11-24T22:10:00Z');

const openNames = async (page: Page) => (await lookThrough(page, {})).names.open ?? [];

journey('a wait goes on while it is locked, and says how long, not what for', async ({ page }) => {
  journey.slow();
  await atTime(page, NIGHT);
  await parkWords(page, 'are you mad at me??');
  await beginWait(page);
  await page.goto('/passphrase/');
  await setOwnWords(page, HERON);
  await expect.poll(() => openNames(page)).toContain('waitEndsAt');
  await page.goto('/today/');
  await expect(locked(page)).toBeVisible();
  await expect(page.getByText(/^(9|10) minutes left$/)).toBeVisible();
  await expect(page.locator('#app')).not.toContainText(/pause|park|message|mad|wait/i);
  await expectAccessible(page);
  await page.clock.fastForward(minutes(10));
  await expect(page.getByRole('status').getByText('The time is over')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/pause/');
  await open(page, HERON);
  await expect(heading(page, 'You waited.')).toBeVisible(SLOWLY);
  if (await link(page, 'Read the message').isHidden()) await openMore(page);
  await link(page, 'Read the message').click();
  await expect(page.locator('.words')).toHaveText('are you mad at me??');
  await page.goBack();
  await button(page, 'Let it go').click();
  await expect.poll(() => openNames(page)).not.toContain('waitEndsAt');
});

journey(
  'what is parked from the lock screen is there when it is opened, and nothing else came out',
  async ({ page }) => {
    journey.slow();
    await lockWithHeron(page);
    await button(page, 'Lock now').click();
    await expect(locked(page)).toBeVisible();
    await link(page, 'Breathe').click();
    await expect(link(page, 'Stop')).toBeVisible();
    await field(page).fill('why do you not write back');
    await button(page, 'Park').click();
    // A kind end without the passphrase: the wait runs, the water goes on, and to unlock is a choice.
    await expect(heading(page, 'It is parked.')).toBeVisible();
    await expect(page.getByText(/^(9|10) minutes left/)).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/mad at me|write back/);
    await expectAccessible(page);
    await page.waitForTimeout(1_500);
    await page.screenshot({ path: 'test-results/parked-locked.png' });
    await link(page, 'Stay with the water').click();
    await expect(link(page, 'Stop')).toBeVisible();
    await expect(field(page)).toHaveValue('');
    await page.goto('/today/');
    await expect(page.getByText(/^(9|10) minutes left$/)).toBeVisible();
    await page.goto('/pause/');
    await expect(page.getByText('If you parked something, it is kept.')).toBeVisible();
    await open(page, HERON);
    await expect(heading(page, /^(9|10) minutes$/)).toBeVisible(SLOWLY);
    await link(page, 'Decide now').click();
    if (await link(page, 'Read the message').isHidden()) await openMore(page);
    await link(page, 'Read the message').click();
    await expect(page.locator('.words')).toHaveText('why do you not write back');
  },
);

journey(
  'a tab that locked by itself shows nothing of what another writes, until it is looked at',
  async ({ page }) => {
    journey.slow();
    await atTime(page, NIGHT);
    await lockWithHeron(page);
    const other = await page.context().newPage();
    await other.goto('/pause/');
    await expect(heading(other, 'It is parked.')).toBeVisible();
    await hide(page);
    await page.clock.runFor(minutes(1.2));
    await expect(locked(page)).toBeVisible();
    await beginWait(other);
    await expect(locked(page)).toBeVisible();
    await expect(page.locator('#app')).not.toContainText(/Change it|mad/);
    await show(page);
    // The other tab is open: this one opens with it.
    await expect(locked(page)).toBeHidden(SLOWLY);
    await page.goto('/pause/');
    await expect(heading(page, /^(9|10) minutes$/)).toBeVisible();
  },
);

journey(
  'out of sight a plain sheet lies over the app, above any dialog, and never when it is seen',
  async ({ page }) => {
    journey.slow();
    await page.goto('/today/');
    await expect(page.locator('.cover')).toHaveCount(0);
    await lockWithHeron(page);
    const cover = page.locator('.cover');
    await expect(cover).toHaveCount(1);
    await expect(cover).toBeHidden();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'are you mad at me??';
      document.body.append(dialog);
      dialog.showModal();
    });
    await hide(page);
    await expect(cover).toBeVisible();
    expect(await cover.evaluate((sheet) => sheet.matches(':popover-open'))).toBe(true);
    const { width, height } = (await cover.boundingBox()) ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([390, 844]);
    await page.screenshot({ path: 'test-results/lock-cover.png' });
    await show(page);
    await expect(cover).toBeHidden();
  },
);

journey('it locks as soon as was chosen when nobody touches it, also after a restart', async ({ page }) => {
  journey.slow();
  await atTime(page, NIGHT);
  await lockWithHeron(page);
  await expectAccessible(page);
  const idle = page.getByRole('group', { name: 'When I do not touch it, lock it' });
  await idle.getByRole('button', { name: 'After 2 minutes' }).click();
  await expect.poll(() => openNames(page)).toContain('lockIdle');
  await page.reload();
  await open(page, HERON);
  await expect(idle.getByRole('button', { name: 'After 2 minutes' })).toHaveAttribute(
    'aria-pressed',
    'true',
    SLOWLY,
  );
  await page.clock.runFor(minutes(1.5));
  await expect(locked(page)).toBeHidden();
  await page.clock.runFor(minutes(0.8));
  await expect(locked(page)).toBeVisible();
});

journey('a passphrase is set, missed and typed by keyboard alone', async ({ page }) => {
  journey.slow();
  await parkWords(page, 'are you mad at me??');
  await page.goto('/passphrase/');
  await expect(heading(page, 'A passphrase')).toBeVisible();
  await expectAllReached(page);
  await pressOn(page, button(page, 'My own words'), 'Space');
  await tabTo(page, box(page, 'My passphrase'));
  await page.keyboard.type(HERON);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Type it once')).toBeFocused();
  await expectAllReached(page);
  await tabTo(page, box(page, 'The same passphrase'));
  await page.keyboard.type(HERON);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Passphrase')).toBeVisible(SLOWLY);
  await expectPlaced(page);
  await expectAllReached(page);
  await pressOn(page, button(page, 'Lock now'));
  await expect(locked(page)).toBeVisible();
  await expectPlaced(page);
  await expectAllReached(page);
  await tabTo(page, box(page, 'Passphrase'));
  await page.keyboard.type(OTTER);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This did not open it.', SLOWLY);
  await expect(box(page, 'Passphrase')).toBeFocused();
  // The wrong words are selected: typing takes their place.
  await page.keyboard.type(HERON);
  await page.keyboard.press('Enter');
  await expect(locked(page)).toBeHidden(SLOWLY);
  await expectPlaced(page);
});
