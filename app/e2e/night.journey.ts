import { atTime, expect, expectAccessible, hide, journey, type Page, show } from './journey.ts';
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

const LINE = 'It was only the train, last time.';

const prepareLine = async (page: Page): Promise<void> => {
  await page.goto('/prepare/?step=3');
  await page.getByRole('textbox', { name: 'Short and true is enough' }).fill(LINE);
  await button(page, 'Next').click();
  await expect(heading(page, 'One thing that helps, and is here now')).toBeVisible();
};

/** From Calm to a wait of ten minutes. */
const beginNight = async (page: Page): Promise<void> => {
  await page.goto('/calm/');
  await field(page).fill(MESSAGE);
  await expectAccessible(page);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await expect(page).toHaveURL('/pause/');
  await expectAccessible(page);
  await startWait(page);
};

journey('the whole night: typed in Calm, parked, waited out, looked at later', async ({ page }) => {
  journey.slow();
  await atTime(page);
  await prepareLine(page);
  await beginNight(page);
  await expect(page.getByText(LINE)).toBeVisible();
  await expect(page.getByText(MESSAGE.trim())).toBeHidden();
  await expectAccessible(page);

  await hide(page);
  await page.clock.fastForward(minutes(4));
  await show(page);
  await expect(heading(page, '6 minutes')).toBeVisible();
  await page.reload();
  await expect(heading(page, '6 minutes')).toBeVisible();
  await expect(page.getByText('left of the 10 you chose.')).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL('/pause/');
  await expect(heading(page, '6 minutes')).toBeVisible();

  await expect(link(page, 'What else it may be')).toBeHidden();
  await page.goto('/pause/?step=reasons');
  await expect(heading(page, 'This comes later.')).toBeVisible();
  await expectAccessible(page);
  await link(page, 'Back').click();
  await link(page, 'Mark the pull').click();
  await expect(heading(page, 'How strong is the pull now?')).toBeFocused();
  await expectAccessible(page);
  await markPull(page, '7');
  await expectAccessible(page);
  await link(page, 'Back').click();

  await page.clock.fastForward(minutes(7));
  await expect(heading(page, 'You waited.')).toBeVisible();
  await expect(link(page, 'What else it may be')).toBeHidden();
  await expectAccessible(page);
  await link(page, 'Mark the pull').click();
  await markPull(page, '3');
  await link(page, 'Back').click();
  await openMore(page);
  await expect(link(page, 'See my wave')).toBeVisible();
  await link(page, 'What else it may be').click();
  await expect(heading(page, 'What else it may be')).toBeFocused();
  await page.getByRole('textbox', { name: 'In your own words' }).fill('They had a long day.');
  await button(page, 'Keep my words').click();
  await expect(page.getByRole('status')).toHaveText('Kept with this pause.');
  await expectAccessible(page);
  await link(page, 'Back').click();

  await link(page, /^Check in later/).click();
  await expect(heading(page, 'Check in later')).toBeFocused();
  await button(page, 'At a time I choose').click();
  await page.getByLabel('At', { exact: true }).fill('09:30');
  await expectAccessible(page);
  await button(page, 'Check in at 09:30').click();
  await expect(heading(page, 'It waits here.')).toBeFocused();
  await expect(page.getByText('Today shows it from 09:30 on.')).toBeVisible();
  await expectAccessible(page);

  await page.clock.fastForward(hours(9));
  await page.goto('/today/');
  await expect(heading(page, /Last night\./)).toBeVisible();
  await button(page, 'Let it be').click();
  await expect(heading(page, 'Good morning.')).toBeVisible();
  await page.clock.fastForward(hours(2));
  await page.goto('/today/');
  await expect(page.getByText('You wanted to look again at 09:30.')).toBeVisible();
  await expectAccessible(page);
  await link(page, 'Look at it').click();
  await expect(heading(page, 'You wanted to look again.')).toBeVisible();
  await expectAccessible(page);
  await openMore(page);
  await link(page, 'Read the message').click();
  await expect(page.locator('.words')).toHaveText(MESSAGE.trim());
  await expectAccessible(page);
});
