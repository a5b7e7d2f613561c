import { expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, field, heading, link } from './ways.ts';

const AFTER = 'What would help now?';
const WORSE = 'Then leave the breath alone.';

const onWater = async (page: Page): Promise<void> => {
  await expect(page).toHaveURL('/calm/');
  await expect(link(page, 'Stop')).toBeVisible();
};
const sheet = (page: Page) => page.getByRole('dialog', { name: 'More' });

/** Calm as a document of its own, and inside the open app. */
const hosts = {
  'on its own page': (page: Page) => page.goto('/calm/'),
  'inside the open app': async (page: Page) => {
    await page.goto('/today/');
    await link(page, 'Calm').click();
  },
} as const;

for (const [host, open] of Object.entries(hosts)) {
  journey(`Back goes one step back in Calm ${host}, and leaves only from the water`, async ({ page }) => {
    await page.goto('/help/');
    await open(page);
    await onWater(page);
    await link(page, 'Stop').click();
    await expect(heading(page, AFTER)).toBeFocused();
    await link(page, /^More/).click();
    await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
    await expect(link(page, /^More/)).toBeFocused();
    await page.goBack();
    await onWater(page);
    await expect(heading(page, 'Calm')).toBeFocused();

    await link(page, 'This makes it worse').click();
    await expect(heading(page, WORSE)).toBeFocused();
    await page.goBack();
    await onWater(page);

    await field(page).pressSequentially('why');
    await page.goBack();
    await onWater(page);
    await expect(field(page)).toHaveValue('why');
    await expect(field(page)).not.toBeFocused();
    await page.goBack();
    await expect(page).not.toHaveURL('/calm/');
  });

  journey(`from Help, Back returns to the step of Calm that was left ${host}`, async ({ page }) => {
    await open(page);
    await link(page, 'This makes it worse').click();
    await link(page, /^Reach a person/).click();
    await expect(heading(page, 'Help, from people')).toBeVisible();
    await page.goBack();
    await expect(heading(page, WORSE)).toBeVisible();
    await page.goBack();
    await onWater(page);
  });

  journey(`what is over is not on the way back in Calm ${host}`, async ({ page }) => {
    await page.goto('/help/');
    await open(page);
    await onWater(page);
    const length = await page.evaluate(() => history.length);
    await link(page, 'Stop').click();
    await link(page, /^More/).click();
    await button(page, 'Even').click();
    await button(page, 'Begin').click();
    await onWater(page);
    await expect.poll(() => page.evaluate(() => history.state?.way ?? [])).toEqual([]);
    await field(page).fill('are you mad at me??');
    await button(page, 'Park').click();
    await expect(heading(page, 'It is parked.')).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    await page.goBack();
    await onWater(page);
    await expect(field(page)).toHaveValue('');
    await page.goBack();
    await expect(page).not.toHaveURL('/calm/');
  });

  journey(`Hide in the middle of Calm leaves nothing to go back to ${host}`, async ({ page }) => {
    await page.goto('/help/');
    await open(page);
    await field(page).fill('are you mad at me??');
    await link(page, 'Stop').click();
    await link(page, /^More/).click();
    await sheet(page).getByRole('link', { name: 'Hide now' }).click();
    await expect(page).toHaveURL('/measures/');
    for (let press = 0; press < 3; press++) {
      await page.goBack();
      await expect(page).toHaveURL('/measures/');
      await expect(page.locator('body')).not.toContainText(/help now|mad at me|breath/i);
    }
  });
}

journey(
  'in the open app a link after Back within Calm still begins its page at the top',
  async ({ page }) => {
    await page.goto('/today/');
    await link(page, 'Calm').click();
    await link(page, 'Stop').click();
    await page.goBack();
    await onWater(page);
    await link(page, 'Help').click();
    await expect(heading(page, 'Help, from people')).toBeFocused();
    await link(page, 'Back').click();
    await onWater(page);
  },
);

journey('Back returns from an exercise to the ways of Grounding', async ({ page }) => {
  await page.goto('/calm/');
  await page.goto('/grounding/');
  await link(page, /^Feet on the floor/).click();
  await button(page, 'Next').click();
  await page.goBack();
  await expect(heading(page, 'Look slowly round')).toBeFocused();
  await page.goBack();
  await onWater(page);
});

journey('the screens and sheets beyond the breath have no fault that axe can see', async ({ page }) => {
  journey.slow();
  await page.goto('/calm/');
  await link(page, 'Stop').click();
  await expect(heading(page, AFTER)).toBeFocused();
  await expectAccessible(page);
  await button(page, 'Note it, how it is now').click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await link(page, /^More/).click();
  await expectAccessible(page);
  await button(page, 'Four-four-six').click();
  await button(page, 'Begin').click();
  await expect(page.getByRole('dialog', { name: 'Before you hold your breath' })).toBeVisible();
  await expectAccessible(page);
});
