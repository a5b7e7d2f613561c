import { expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, heading, link } from './ways.ts';

const arrive = async (page: Page, title: string): Promise<void> => {
  await expect(heading(page, title)).toBeFocused();
  await expectAccessible(page);
};

const makesItWorse = async (page: Page): Promise<void> => {
  await link(page, 'This makes it worse').click();
  await arrive(page, 'Then leave the breath alone.');
  await expect(page.getByRole('main')).not.toContainText(/breathe (in|out)/i, { useInnerText: true });
};

journey('a breath that makes it worse leads to the senses, and twice worse to a person', async ({ page }) => {
  journey.slow();
  await page.goto('/calm/');
  await makesItWorse(page);
  await link(page, /^Look slowly round/).click();
  await expect(heading(page, 'Look slowly round')).toBeVisible();
  await expectAccessible(page);

  await link(page, /^Five, four, three, two, one/).click();
  await arrive(page, 'Five things you can see');
  await button(page, 'Leave it here').click();
  await arrive(page, 'How is it now?');
  await button(page, 'Worse').click();
  await arrive(page, 'Then something else.');
  await expect(link(page, /^Reach a person/)).toBeVisible();
  // Another sense than the one that made it worse.
  await link(page, /^Feet on the floor/).click();
  await arrive(page, 'Put both feet flat on the floor');
  await button(page, 'Leave it here').click();
  await button(page, 'Worse').click();
  await arrive(page, 'Then a person, perhaps.');
  // No third exercise.
  await expect(page.getByRole('list').getByRole('link')).toHaveText([/^Reach a person/]);
  await link(page, /^Reach a person/).click();
  await expect(page).toHaveURL('/help/');
  await expect(heading(page, 'Help, from people')).toBeVisible();
});

journey('inside the open app too, people are one tap from a breath that makes it worse', async ({ page }) => {
  await page.goto('/today/');
  await link(page, 'Calm').click();
  await makesItWorse(page);
  await link(page, /^Reach a person/).click();
  await expect(heading(page, 'Help, from people')).toBeFocused();
});
