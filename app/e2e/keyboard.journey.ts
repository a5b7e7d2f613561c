import { atTime, expect, journey, type Page } from './journey.ts';
import { expectAllReached, expectPlaced, expectTabsSeen, pressOn, tabTo } from './keys.ts';
import { screens } from './screens.ts';
import { button, field, heading, link, minutes } from './ways.ts';

/** Another page stands there, and the focus is on it. */
const arrive = async (page: Page, title: string | RegExp): Promise<void> => {
  await expect(heading(page, title)).toBeAttached();
  await expectPlaced(page);
};

/** The same, and Tab comes to all of it. */
const arriveAndWalk = async (page: Page, title: string | RegExp): Promise<void> => {
  await arrive(page, title);
  await expectAllReached(page);
};

const setPull = async (page: Page, name: string, strength: number): Promise<void> => {
  const slider = page.getByRole('slider', { name });
  await tabTo(page, slider);
  for (let step = 0; step < strength; step++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue(`${strength}`);
};

journey('the whole night by keyboard alone', async ({ page }) => {
  journey.slow();
  await atTime(page);
  await page.goto('/');
  await expect(heading(page, 'Is it hard right now?')).toBeVisible();
  await expectAllReached(page);
  await pressOn(page, link(page, 'Yes, help me now'));
  await arriveAndWalk(page, 'Calm');
  await tabTo(page, field(page));
  await page.keyboard.type('are you mad at me??');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Park')).toBeFocused();
  await page.keyboard.press('Enter');

  await arriveAndWalk(page, 'It is parked.');
  await pressOn(page, button(page, '20 min'), 'Space');
  await pressOn(page, button(page, '10 min'), 'Space');
  await pressOn(page, button(page, 'Start'));
  await arriveAndWalk(page, '10 minutes');
  await setPull(page, 'How strong is the pull?', 8);
  await pressOn(page, button(page, 'Keep it'));
  await expect(heading(page, '10 minutes')).toBeFocused();
  await arriveAndWalk(page, '10 minutes');

  await pressOn(page, link(page, 'Help'));
  await arrive(page, 'Help, from people');
  await pressOn(page, link(page, 'Back'));
  await arrive(page, '10 minutes');

  await pressOn(page, link(page, 'Mark the pull'));
  await arriveAndWalk(page, 'How strong is the pull now?');
  await setPull(page, 'The pull', 5);
  await pressOn(page, button(page, 'Keep it'));
  await arriveAndWalk(page, 'My wave');
  await pressOn(page, link(page, 'Back'));
  await arrive(page, '10 minutes');

  await pressOn(page, link(page, 'Decide now'));
  await arriveAndWalk(page, 'You paused.');
  await pressOn(page, link(page, 'Go on waiting'));
  await arrive(page, '10 minutes');
  await page.clock.fastForward(minutes(11));
  await arriveAndWalk(page, 'You waited.');
  await pressOn(page, button(page, 'Let it go'));
  await arriveAndWalk(page, 'You let it go.');
  await pressOn(page, link(page, 'Done'));
  await arriveAndWalk(page, 'It is late.');
  await pressOn(page, link(page, 'Hide now'));
  await expect(page).toHaveURL('/measures/');
});

/** Drawn only where somebody looks: its controls are not all there to be counted. */
const LONG = 'demo-journal';

const walk = async (page: Page, { at, reach }: (typeof screens)[number]): Promise<void> => {
  await page.goto(at);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await reach?.(page);
  // The way there may end with another address.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await expectAllReached(page);
};

journey('Tab comes to every control of the screens that have an address', async ({ page }) => {
  journey.slow();
  await atTime(page);
  for (const screen of screens.filter(({ reach }) => reach === undefined)) await walk(page, screen);
});

journey('Tab goes on along a journal of which only a part is drawn', async ({ page }) => {
  journey.slow();
  await atTime(page);
  const long = screens.find(({ name }) => name === LONG);
  await page.goto('/demo/');
  await long?.reach?.(page);
  await expectTabsSeen(page, 120);
});

for (const screen of screens.filter(({ reach, name }) => reach !== undefined && name !== LONG))
  journey(`Tab comes to every control of the screen ${screen.name}`, async ({ page }) => {
    await atTime(page);
    await walk(page, screen);
  });

/** Opened from a control by Enter: Tab stays inside, Escape closes, and the focus is back on that control. */
const openAndEscape = async (page: Page, opener: ReturnType<typeof link>, title: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: title });
  await pressOn(page, opener);
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toBeAttached();
  await expectAllReached(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
};

journey('Escape closes the sheets of Calm, and the focus is back where it was', async ({ page }) => {
  await page.goto('/calm/');
  await pressOn(page, link(page, 'Stop'));
  await arrive(page, 'What would help now?');
  await openAndEscape(page, button(page, 'Note it, how it is now'), 'How it is now');
  await openAndEscape(page, link(page, /^More/), 'More');
});

journey('everything is deleted by keyboard, and Escape keeps it', async ({ page }) => {
  await page.goto('/prepare/?step=3');
  await page.getByRole('textbox', { name: 'Short and true is enough' }).fill('It was only the train.');
  await button(page, 'Next').click();
  await page.goto('/settings/');
  await openAndEscape(page, button(page, 'Delete everything'), 'Delete everything on this device?');
  await pressOn(page, button(page, 'Delete everything'));
  await pressOn(page, button(page, 'Keep everything'));
  await expect(button(page, 'Delete everything')).toBeFocused();
  await pressOn(page, button(page, 'Delete everything'));
  await pressOn(page, button(page, 'Delete it all'));
  await expect(heading(page, 'Is it hard right now?')).toBeVisible();
  await page.goto('/prepared/');
  await expect(page.getByRole('heading', { name: 'Nothing prepared yet' })).toBeVisible();
});

journey('Grounding by keyboard keeps its place from the list to the answer', async ({ page }) => {
  await page.goto('/grounding/');
  await pressOn(page, link(page, 'Four more ways'));
  await expectPlaced(page);
  await expectAllReached(page);
  await pressOn(page, button(page, 'Back'));
  await arrive(page, 'Look slowly round');
  await pressOn(page, link(page, /^Feet on the floor/));
  await arriveAndWalk(page, 'Put both feet flat on the floor');
  await pressOn(page, button(page, 'Next'));
  await arrive(page, 'Press down, then let go');
  await pressOn(page, button(page, 'Leave it here'));
  await arriveAndWalk(page, 'How is it now?');
  await pressOn(page, button(page, 'Better'));
  await arriveAndWalk(page, 'Good to know.');
  await pressOn(page, button(page, 'Another way'));
  await expectPlaced(page);
});
