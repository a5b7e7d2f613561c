import { expect, journey, type Page } from './journey.ts';
import { button, field, heading, link, openMore } from './ways.ts';

/** Both tabs stand on the same empty page before anything is typed in either. */
const twoTabs = async (page: Page, at: string): Promise<readonly [Page, Page]> => {
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(at);
    await expect(field(tab)).toBeVisible();
  }
  return [page, other];
};

/** A tab that nobody looks at draws once a second. */
const park = async (tab: Page): Promise<void> => {
  await tab.bringToFront();
  await button(tab, 'Park').click();
  await expect(heading(tab, 'It is parked.')).toBeVisible();
};

const start = async (tab: Page): Promise<void> => {
  await tab.bringToFront();
  await button(tab, 'Start').click();
  await expect(heading(tab, '10 minutes')).toBeVisible();
};

/** Reads the message of the pause on the screen, and returns to the endings. */
const readMessage = async (tab: Page): Promise<string> => {
  await tab.bringToFront();
  await link(tab, 'Decide now').click();
  await expect(heading(tab, 'You paused.')).toBeVisible();
  // With a pause of another tab there are more quiet ways than stand at once.
  if (await link(tab, 'Read the message').isHidden()) await openMore(tab);
  await link(tab, 'Read the message').click();
  const words = tab.locator('.words');
  await expect(words).toBeVisible();
  const text = await words.innerText();
  await link(tab, 'Back').click();
  await link(tab, 'Go on waiting').click();
  return text;
};

journey('two tabs pause at once: both messages are kept, and each leads to the other', async ({ page }) => {
  const [one, two] = await twoTabs(page, '/pause/');
  await field(one).fill('from the first tab');
  await field(two).fill('from the second tab');
  await park(one);
  await expect(field(two)).toHaveValue('from the second tab');
  await park(two);
  await start(one);
  await start(two);

  expect(await readMessage(one)).toBe('from the first tab');
  expect(await readMessage(two)).toBe('from the second tab');
  await link(one, 'Another pause is kept too').click();
  await link(two, 'Another pause is kept too').click();
  expect(await readMessage(one)).toBe('from the second tab');
  expect(await readMessage(two)).toBe('from the first tab');

  for (const tab of [one, two]) {
    await tab.goto('/');
    await expect(heading(tab, '10 minutes')).toBeVisible();
  }
  expect(await readMessage(one)).toBe(await readMessage(two));
});

journey('two tabs park from Calm at once, and both messages are kept', async ({ page }) => {
  const [one, two] = await twoTabs(page, '/calm/');
  await field(one).fill('from the first tab');
  await field(two).fill('from the second tab');
  await Promise.all([button(one, 'Park').click(), button(two, 'Park').click()]);
  for (const tab of [one, two]) await expect(heading(tab, 'It is parked.')).toBeVisible();
  await one.goto('/pause/');
  await start(one);
  const first = await readMessage(one);
  await link(one, 'Another pause is kept too').click();
  await start(one);
  expect([first, await readMessage(one)].toSorted()).toEqual(['from the first tab', 'from the second tab']);
});

for (const at of ['/pause/', '/calm/'])
  journey(`what is being typed on ${at} is not lost when another tab parks`, async ({ page }) => {
    const [one, two] = await twoTabs(page, at);
    // Calm looks for a draft with the first touch, and would take the other's in.
    for (const tab of [one, two]) {
      await field(tab).focus();
      await tab.waitForTimeout(500);
    }
    await field(two).fill('from the second tab');
    await field(one).fill('still typing');
    // A draft is on disk within two seconds.
    await one.waitForTimeout(2_000);
    await park(two);
    await expect(field(one)).toHaveValue('still typing');
  });

for (const at of ['/pause/', '/calm/'])
  journey(`what one tab typed on ${at} is there after another typed, parked and ended`, async ({ page }) => {
    const [one, two] = await twoTabs(page, at);
    // Calm looks for a draft with the first touch, and would take the other's in.
    await field(two).focus();
    await two.waitForTimeout(500);
    await field(one).fill('still typing');
    await one.waitForTimeout(2_000);
    await two.bringToFront();
    await field(two).fill('from the second tab');
    await two.waitForTimeout(2_000);
    await park(two);
    await one.close();
    await start(two);
    await link(two, 'Decide now').click();
    await button(two, 'Let it go').click();
    await expect(heading(two, 'You let it go.')).toBeVisible();
    await two.goto(at);
    await field(two).focus();
    await expect(field(two)).toHaveValue('still typing');
  });

journey('a pause that ends in one tab has ended in the other', async ({ page }) => {
  await page.goto('/pause/');
  await field(page).fill('are you mad at me??');
  await park(page);
  await start(page);
  const other = await page.context().newPage();
  await other.goto('/');
  await expect(heading(other, '10 minutes')).toBeVisible();

  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeVisible();
  await expect(heading(other, 'You let it go.')).toBeVisible();
  await link(other, 'Done').click();
  await expect(heading(other, /^(Good|It is late)/)).toBeVisible();
});

journey('Hide in one tab hides the other too, and takes nothing from what it keeps', async ({ page }) => {
  const [one, two] = await twoTabs(page, '/pause/');
  await field(two).fill('are you mad at me??');
  // A draft is on disk within two seconds.
  await two.waitForTimeout(2_000);
  await link(one, 'Hide now').click();
  for (const tab of [one, two]) {
    await expect(tab).toHaveURL('/measures/');
    await expect(tab.locator('body')).not.toContainText('mad at me');
  }
  await two.goto('/pause/');
  await expect(field(two)).toHaveValue('are you mad at me??');
  await park(two);
  await start(two);
  expect(await readMessage(two)).toBe('are you mad at me??');
});
