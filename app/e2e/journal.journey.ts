import { atTime, expect, expectAccessible, hide, installed, journey, type Page, show } from './journey.ts';
import { expectAllReached } from './keys.ts';
import { HERON, lockWithHeron } from './lock-kit.ts';
import { letBreathe } from './tide.ts';
import { button, field, heading, hours, link, minutes, openLocked, SLOWLY, startWait } from './ways.ts';

const day = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search your journal' });
const entries = (page: Page) => page.locator('.journal .entry');

const note = async (page: Page, what: string, strength?: string): Promise<void> => {
  await page.goto('/trigger/');
  await button(page, what).click();
  if (strength) await page.getByRole('slider', { name: 'How strong is it?' }).fill(strength);
  await button(page, 'Keep it').click();
  await expect(heading(page, 'It is kept.')).toBeVisible();
};

/** At ten past eleven: a trigger, a minute of water, a message parked, ten minutes waited, let go. */
const hardNight = async (page: Page): Promise<void> => {
  await atTime(page);
  await note(page, 'A late reply', '8');
  await page.clock.fastForward(minutes(4));
  await link(page, 'Calm').click();
  await expect(link(page, 'Stop')).toBeVisible();
  await letBreathe(page, 6);
  await link(page, 'Stop').click();
  await page.clock.fastForward(minutes(3));
  await page.goto('/pause/');
  await field(page).fill('are you mad at me??');
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await startWait(page, '7');
  await page.clock.fastForward(minutes(10));
  await expect(heading(page, 'You waited.')).toBeVisible();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeFocused();
};

journey(
  'a hard night is one wave, from its first mark to its last, and ends with the morning',
  async ({ page }) => {
    journey.slow();
    await hardNight(page);
    await page.clock.fastForward(hours(8));
    await page.goto('/today/');
    await link(page, 'Look at it').click();
    await button(page, 'I let it go').click();
    await button(page, 'There was a plain reason').click();
    await button(page, 'They were asleep').click();
    await link(page, 'A small victory').click();
    await page.getByRole('textbox', { name: 'A small victory' }).fill('I slept before the answer.');
    await button(page, 'Keep it').click();
    await expect(heading(page, 'Looked at.')).toBeFocused();

    await page.goto('/today/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
    await expect(heading(page, 'Journal')).toBeFocused();
    const night = day(page, /^Last night one wave/);
    await expect(night.getByRole('listitem')).toHaveCount(4);
    await expect(night.getByRole('listitem')).toContainText([
      /23:10.*A late reply.*[Ff]elt 8/,
      /23:14.*Breathed with the tide for a minute/,
      /23:\d\d.*are you mad at me\?\?.*Waited 10 minutes\. You let the message go\./,
      /07:\d\d.*You let it go\. They were asleep\./,
    ]);
    // What was kept of it is a record of its own, and stands once.
    await expect(entries(page).filter({ hasText: 'I slept before the answer.' })).toHaveCount(1);
    // Each level is said once.
    await expect(night).not.toContainText(/level \d/);
    await expectAccessible(page);

    await entries(page).filter({ hasText: 'are you mad at me??' }).click();
    await expect(heading(page, 'A pause')).toBeFocused();
    await expect(page.getByRole('region', { name: 'Looking back' })).toContainText('They were asleep.');
    await expect(page.getByRole('heading', { level: 2, name: 'It belongs to' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'It belongs to' })).toHaveCount(0);
  },
);

journey('what stands together can be taken apart and tied again', async ({ page }) => {
  await atTime(page);
  await note(page, 'A late reply', '8');
  await page.clock.fastForward(minutes(20));
  await page.goto('/pause/');
  await field(page).fill('are you mad at me??');
  await button(page, 'Park').click();
  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeFocused();
  await page.goto('/journal/');
  await expect(page.locator('.thread > li')).toHaveCount(2);
  await entries(page).filter({ hasText: 'are you mad' }).click();
  await expect(heading(page, 'A pause')).toBeFocused();
  await expectAccessible(page);
  const tie = button(page, /23:10 A late reply/);
  await expect(tie).toHaveAttribute('aria-pressed', 'true');
  await tie.click();
  await expect(tie).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('heading', { name: 'In the same wave' })).toBeHidden();
  await page.goto('/journal/');
  await expect(entries(page)).toHaveCount(2);
  await expect(page.locator('.thread')).toHaveCount(0);
  await entries(page).filter({ hasText: 'are you mad' }).click();
  await tie.click();
  await expect(page.getByRole('heading', { name: 'In the same wave' })).toBeVisible();

  // The same from the trigger's side.
  await entries(page).click();
  await link(page, 'See its wave').click();
  await expect(heading(page, 'Its wave')).toBeFocused();
  await expect(entries(page)).toHaveCount(2);
  await expectAccessible(page);
  await button(page, /are you mad/).click();
  await expect(entries(page)).toHaveCount(1);
});

journey('words are found as they are typed, and the filter shows one kind alone', async ({ page }) => {
  await atTime(page, new Date('2026-11-24T12:10:00Z'));
  await note(page, 'A late reply');
  await note(page, 'Plans changed');
  await page.goto('/pause/');
  await field(page).fill('Zoë, are we all right?');
  await button(page, 'Park').click();
  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await page.goto('/journal/');
  await expect(entries(page)).toHaveCount(3);
  await search(page).pressSequentially('zoe');
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByRole('status').first()).toContainText('1 found');
  await expectAccessible(page);

  // Coming back from an entry finds the same list; what was looked for stands in no address.
  await entries(page).click();
  await expect(heading(page, 'A pause')).toBeFocused();
  expect(page.url()).not.toMatch(/zoe/i);
  await page.goBack();
  await expect(search(page)).toHaveValue('zoe');
  await expect(entries(page)).toBeFocused();
  await expect(entries(page)).toHaveCount(1);

  await search(page).fill('nobody wrote this');
  await expect(page.getByText('Nothing here has those words.')).toBeVisible();
  await button(page, 'Show everything').click();
  await expect(entries(page)).toHaveCount(3);

  await button(page, 'Filter').click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  // A group has one name, which is seen.
  await expect(dialog.getByRole('heading')).toHaveText(['Filter']);
  await expect(dialog.getByRole('group', { name: 'Show only' }).locator('legend')).toHaveCSS(
    'overflow',
    'visible',
  );
  await dialog.getByRole('button', { name: 'Pauses' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(button(page, 'Filter, 1 on')).toBeFocused();
  await button(page, 'Filter, 1 on').click();
  await dialog.getByRole('button', { name: 'Show everything' }).click();
  await page.keyboard.press('Escape');
  await expect(entries(page)).toHaveCount(3);
});

journey('nothing kept yet says what will stand here, and leads to the first note', async ({ page }) => {
  await page.goto('/journal/');
  await expect(page.getByText('Nothing kept yet.')).toBeVisible();
  await expectAccessible(page);
  await link(page, 'Note something').click();
  await expect(heading(page, 'What set it off?')).toBeFocused();
});

journey('the journal is walked by keyboard, offline too', async ({ page, context }) => {
  await atTime(page);
  await note(page, 'A late reply', '6');
  await installed(page);
  await context.setOffline(true);
  await page.goto('/journal/');
  await expect(entries(page)).toHaveCount(1);
  await expectAllReached(page);
  await search(page).focus();
  await page.keyboard.type('late');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Filter')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(entries(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'A late reply')).toBeFocused();
});

journey('locked, calmed and parked, it is one wave when it is opened again', async ({ page }) => {
  journey.slow();
  await atTime(page, new Date('2026-11-24T20:10:00Z'));
  await lockWithHeron(page);
  await page.clock.fastForward(hours(3));
  await page.goto('/today/');
  await hide(page);
  await page.clock.fastForward(minutes(2));
  await show(page);
  await expect(heading(page, 'Locked')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/calm/');
  await expect(link(page, 'Stop')).toBeVisible();
  await letBreathe(page, 6);
  await field(page).fill('why are you not answering');
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await page.goto('/journal/');
  await expect(heading(page, 'Locked')).toBeVisible();
  await expect(page.getByText('why are you not answering')).toBeHidden();
  await openLocked(page, HERON);
  await expect(heading(page, 'Journal')).toBeVisible(SLOWLY);
  const thread = page.locator('.thread', { hasText: 'why are you not answering' });
  await expect(thread.getByRole('listitem')).toContainText([
    /Breathed with the tide/,
    /why are you not answering/,
  ]);
});

journey('a pause is deleted, brought back from what is deleted, and deleted for good', async ({ page }) => {
  await atTime(page);
  await page.goto('/pause/');
  await field(page).fill('are you mad at me??');
  await button(page, 'Park').click();
  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeFocused();
  await page.goto('/journal/');
  await entries(page).click();
  await button(page, 'Delete this').click();
  await expect(heading(page, 'Deleted.')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'Undo').click();
  await expect(heading(page, 'A pause')).toBeVisible();
  await button(page, 'Delete this').click();
  await link(page, 'See what is deleted').click();
  await expect(heading(page, 'Deleted')).toBeFocused();
  await expectAccessible(page);
  await button(page, /^Bring it back/).click();
  await expect(page.getByRole('status')).toContainText('is back.');
  await page.goto('/journal/');
  await entries(page).click();
  await button(page, 'Delete this').click();
  await expect(heading(page, 'Deleted.')).toBeFocused();
  // Nothing else was kept: the way to what is deleted stands there all the same.
  await link(page, 'To the journal').click();
  await expect(page.getByText('Nothing kept yet.')).toBeVisible();
  await expectAccessible(page);
  await link(page, 'Deleted').click();
  await expect(heading(page, 'Deleted')).toBeFocused();
  await button(page, /^Delete for good/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('status')).toContainText('It is deleted for good.');
  await page.goto('/journal/');
  await expect(page.getByText('Nothing kept yet.')).toBeVisible();
  await expect(link(page, 'Deleted')).toBeHidden();
});
