import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, pressOn, tabTo } from './keys.ts';
import { button, heading, link } from './ways.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const when = (page: Page) => page.getByRole('textbox', { name: 'When …' });
const will = (page: Page) => page.getByRole('textbox', { name: 'then I will …' });
const slip = (page: Page) => page.getByRole('textbox', { name: /^If that does not work/ });
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' });

/** One tap of a common trigger. */
const note = async (page: Page, what: string): Promise<void> => {
  await page.goto('/trigger/');
  await button(page, what).click();
  await button(page, 'Keep it').click();
  await expect(heading(page, 'It is kept.')).toBeVisible();
};

journey('what came most often is offered first, and gets one plan', async ({ page }) => {
  await atTime(page, NOON);
  await note(page, 'Time apart');
  await note(page, 'Time apart');
  await note(page, 'A post I saw');
  await page.goto('/plans/');
  const offered = page.locator('main.list .row');
  await expect(offered).toHaveText([
    'Time apart',
    'A post I saw',
    'A late reply',
    'A change of tone',
    'Plans changed',
  ]);
  await offered.first().click();
  await expect(when(page)).toHaveValue('we are apart');
  await will(page).fill('I will read one page 👩‍👧.');
  await slip(page).fill('ring Jo');
  const sentence =
    'When we are apart, then I will read one page 👩‍👧. If that does not work, I will ring Jo.';
  await expect(page.getByText(sentence)).toBeVisible();
  await keep(page).click();
  await expect(heading(page, 'A plan')).toBeFocused();
  await expect(page.getByText(sentence)).toBeVisible();
  await link(page, 'See your plans').click();
  await expect(page.locator('main.list .row').first()).toHaveText(sentence);
  await expect(page.locator('main.list .row', { hasText: /^Time apart$/ })).toHaveCount(0);

  await page.goto('/plan/new/?cue=time-apart');
  await will(page).fill('something else');
  await keep(page).click();
  await expect(link(page, 'Go to that plan')).toBeFocused();
  await link(page, 'Go to that plan').click();
  await button(page, 'Let it rest').click();
  await expect(page.getByText(/^This plan is resting/)).toBeVisible();
  await button(page, 'Use it again').click();
  await expect(page.getByText(/^This plan is resting/)).toBeHidden();
});

journey('a plan in own words is changed, deleted and brought back', async ({ page }) => {
  await page.goto('/plan/new/');
  await button(page, 'Something else').click();
  await when(page).fill('he goes quiet שלום');
  await page.waitForTimeout(2_000);
  await page.reload();
  await expect(page.getByText(/is not kept yet/)).toBeVisible();
  await expect(when(page)).toHaveValue('he goes quiet שלום');
  await keep(page).click();
  await expect(page.getByText('Write what happens, and one thing that you will do then.')).toBeVisible();
  await will(page).fill('wash my hands');
  await keep(page).click();
  await expect(page.getByText('When he goes quiet שלום, then I will wash my hands.')).toBeVisible();
  await link(page, 'Change it').click();
  await will(page).fill('wash my hands slowly');
  await keep(page).click();
  await expect(page.getByText(/wash my hands slowly\.$/)).toBeVisible();
  await button(page, 'Delete it').click();
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await button(page, 'Bring it back').click();
  await expect(page.getByText(/wash my hands slowly\.$/)).toBeVisible();
});

journey('a plan is made by keyboard, and axe finds nothing by day and by night', async ({ page }) => {
  journey.slow();
  await page.goto('/plans/');
  await expect(page.getByText('No plans yet')).toBeVisible();
  await expectAccessible(page);
  await expectAllReached(page);
  await pressOn(page, link(page, 'Make a plan'));
  await expect(heading(page, 'Make a plan')).toBeFocused();
  await pressOn(page, button(page, 'A late reply'));
  await expect(when(page)).toHaveValue('a reply comes late');
  await tabTo(page, will(page));
  await page.keyboard.type('put the phone away');
  await expectAccessible(page);
  await expectAllReached(page);
  await pressOn(page, keep(page));
  await expect(heading(page, 'A plan')).toBeFocused();
  await expectAccessible(page);
  await expectAllReached(page);
});
