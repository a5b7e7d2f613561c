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
  await expect(heading(page, /Last night\..*Look at it, or let it be\?/)).toBeFocused();
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
  await button(page, 'There was a plain reason').click();
  await expect(heading(page, 'Which one?')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'They were asleep').click();
  await expect(heading(page, 'Something to keep?')).toBeFocused();
  await expectAccessible(page);
  await link(page, 'A small victory').click();
  await expect(heading(page, 'A small victory')).toBeFocused();
  await page.getByRole('textbox', { name: 'A small victory' }).fill('I slept.');
  await expectAccessible(page);
  await button(page, 'Keep it').click();
  await expect(heading(page, 'Looked at.')).toBeFocused();
  await expectAccessible(page);
  await link(page, 'To Today').click();
  await expect(heading(page, 'Good morning.')).toBeFocused();
  // It is a small victory like any other, stands in the journal once, and leads back to the night and from it.
  await page.goto('/victories/');
  await link(page, /I slept\./).click();
  await expect(heading(page, 'I slept.')).toBeVisible();
  await link(page, 'A pause').click();
  await expect(page.getByRole('main')).toContainText(MESSAGE.trim());
  await expect(link(page, /I slept\..*A small victory/)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/journal/');
  await expect(page.getByRole('main').getByText('I slept.')).toHaveCount(1);
});

journey(
  'a reload at any step of the look back loses nothing, and Back goes one step back',
  async ({ page }) => {
    journey.slow();
    await morningAfter(page);
    await link(page, 'Look at it').click();
    await button(page, 'I waited').click();
    await expect(heading(page, 'What happened?')).toBeFocused();
    await page.reload();
    await expect(heading(page, 'What happened?')).toBeVisible();
    await button(page, 'Something else').click();
    await expect(heading(page, 'Something to keep?')).toBeFocused();
    await page.reload();
    await expect(heading(page, 'Something to keep?')).toBeVisible();
    await link(page, 'A line for next time').click();
    await page.getByRole('textbox', { name: 'A line for next time' }).fill('By morning I was fine.');
    // A draft is on disk within two seconds.
    await page.waitForTimeout(2_000);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'A line for next time' })).toHaveValue(
      'By morning I was fine.',
    );
    for (const title of ['Something to keep?', 'What happened?', 'What did you do?']) {
      await page.goBack();
      await expect(heading(page, title)).toBeVisible();
    }
    await button(page, 'I asked once').click();
    await button(page, 'I do not know yet').click();
    await link(page, 'Nothing to keep').click();
    await expect(heading(page, 'Looked at.')).toBeFocused();
    await page.goto('/today/');
    await expect(heading(page, 'Good morning.')).toBeVisible();
    await page.goto('/last-night/');
    await expect(heading(page, 'There is nothing to look at here.')).toBeVisible();
  },
);

journey('the day of a hard moment ends with one kind sentence, and nothing to do', async ({ page }) => {
  await atTime(page, new Date('2026-11-24T20:10:00Z'));
  await page.goto('/today/');
  await expect(link(page, 'Prepare my next hard moment')).toBeVisible();
  await page.goto('/pause/');
  await field(page).fill(MESSAGE);
  await button(page, 'Park').click();
  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await link(page, 'Done').click();
  await expect(heading(page, 'Good evening.')).toBeFocused();
  await expect(page.getByText('That was enough for one day. Nothing has to be done tonight.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Help me now']);
  await expectAccessible(page);
  await page.clock.fastForward(hours(3));
  await page.goto('/today/');
  await expect(page.getByText('Nothing has to be done tonight.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Help me now']);
});

journey('a night of which it was what I feared is not talked away', async ({ page }) => {
  journey.slow();
  await morningAfter(page);
  await link(page, 'Look at it').click();
  await button(page, 'I waited').click();
  await button(page, 'It was what I feared').click();
  await expect(heading(page, 'Then your alarm was right.')).toBeFocused();
  await expect(page.getByRole('main')).not.toContainText(/victory|evidence/);
  await expectAccessible(page);
  await link(page, 'What I know, and what I need').click();
  await expect(heading(page, 'Your worry may be right.')).toBeVisible();
});

journey('the morning after, let be, never returns', async ({ page }) => {
  journey.slow();
  await morningAfter(page);
  await button(page, 'Let it be').click();
  await expect(heading(page, 'Good morning.')).toBeFocused();
  for (const later of [0, 1, 24]) {
    await page.clock.fastForward(hours(later));
    await page.goto('/today/');
    await expect(heading(page, 'Good morning.')).toBeVisible();
    await expect(page.getByText('let it be?')).toBeHidden();
  }
});
