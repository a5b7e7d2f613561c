import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, field, heading, hours, link, MESSAGE } from './ways.ts';

/** A night that was let go, and the next morning. */
const morningAfter = async (page: Page): Promise<void> => {
  await atTime(page);
  await page.goto('/pause/');
  await field(page).fill(MESSAGE);
  await button(page, 'Park').click();
  await link(page, 'Decide now').click();
  await expect(heading(page, 'You paused.')).toBeVisible();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeFocused();
  await page.clock.fastForward(hours(10));
  await page.goto('/');
  await expect(page).toHaveURL('/today/');
  await expect(heading(page, /Last night\..*Look at it, or let it be\?/)).toBeVisible();
  await expect(page.getByText(MESSAGE.trim())).toBeHidden();
};

journey('the morning after, looked at: two taps, then a small victory', async ({ page }) => {
  journey.slow();
  await morningAfter(page);
  await expectAccessible(page);
  await link(page, 'Look at it').click();
  await expect(heading(page, 'What did you do?')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'I let it go').click();
  await expect(heading(page, 'What happened?')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'They were asleep').click();
  await expect(heading(page, 'Something to keep?')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'A small victory').click();
  await page.getByRole('textbox', { name: 'A small victory' }).fill('I slept.');
  await expectAccessible(page);
  await button(page, 'Keep it').click();
  await expect(heading(page, 'Looked at.')).toBeFocused();
  await expectAccessible(page);
  await link(page, 'To Today').click();
  await expect(heading(page, 'Good morning.')).toBeVisible();
});

journey('a night of which it was what I feared is not talked away', async ({ page }) => {
  journey.slow();
  await morningAfter(page);
  await link(page, 'Look at it').click();
  await button(page, 'I waited').click();
  await button(page, 'It was what I feared').click();
  await expect(page.getByText('Then your alarm was right this time')).toBeVisible();
  await expectAccessible(page);
  await link(page, 'My worry is accurate').click();
  await expect(heading(page, 'Your worry may be right.')).toBeVisible();
});

journey('the morning after, let be, never returns', async ({ page }) => {
  journey.slow();
  await morningAfter(page);
  await button(page, 'Let it be').click();
  await expect(heading(page, 'Good morning.')).toBeVisible();
  for (const later of [0, 1, 24]) {
    await page.clock.fastForward(hours(later));
    await page.goto('/today/');
    await expect(heading(page, 'Good morning.')).toBeVisible();
    await expect(page.getByText('let it be?')).toBeHidden();
  }
});
