import { atTime, expect, expectAccessible, journey } from './journey.ts';
import { expectAllReached, pressOn } from './keys.ts';
import { button, heading, link } from './ways.ts';

journey('looks round the room by itself, stays where one likes, and asks how it is', async ({ page }) => {
  await atTime(page);
  await page.goto('/notice/');
  await expectAccessible(page);
  await button(page, /^The room/).click();
  await expect(page.getByText('Let your eyes go slowly round.')).toBeVisible();
  await expectAccessible(page);
  await page.clock.runFor(21_000);
  await expect(page.getByText('Find three things of one colour.')).toBeVisible();
  await button(page, 'Stay with this').click();
  await page.clock.runFor(60_000);
  await expect(page.getByText('Find three things of one colour.')).toBeVisible();
  await button(page, 'Next').click();
  await expect(page.getByText('See where the light comes from.')).toBeVisible();
  await button(page, 'Leave it here').click();
  await expect(heading(page, 'How is it now?')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'Worse').click();
  await expect(heading(page, 'Then leave this alone.')).toBeFocused();
  await expectAccessible(page);
  await expect(link(page, 'My worry is accurate')).toHaveAttribute('href', '/pause/?worry=accurate');
  await link(page, /^Reach a person/).click();
  await expect(heading(page, 'Help, from people')).toBeVisible();
});

journey('by keyboard, the breath comes after a caution, said once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/notice/');
  await expect(heading(page, 'Mindful notice')).toBeVisible();
  await expectAllReached(page);
  await pressOn(page, button(page, /^Three breaths/));
  await expect(heading(page, 'Before you turn inward')).toBeFocused();
  await expectAllReached(page);
  await pressOn(page, button(page, 'Begin'));
  await expect(page.getByText('Keep your eyes open. Feel what you lean on.')).toBeVisible();
  await expectAllReached(page);
  await pressOn(page, button(page, 'Leave it here'));
  await pressOn(page, button(page, 'Better'));
  await expect(heading(page, 'Good to know.')).toBeFocused();
  await pressOn(page, button(page, 'Another way'));
  await pressOn(page, button(page, /^Feet and hands/));
  await expect(page.getByText('Keep your eyes open, resting on one thing.')).toBeVisible();
});
