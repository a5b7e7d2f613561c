/** Searching the journal: what is heard, what is marked, and what can be seen where the system paints. */
import { DEMO_MORNING, enterDemo } from './demo-kit.ts';
import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, heading } from './ways.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search your journal' });
const entries = (page: Page) => page.locator('.journal .day .entry');
const NOON = new Date('2026-11-24T12:10:00Z');

/** A trigger with its thought. */
const noteThought = async (page: Page, thought: string): Promise<string> => {
  await page.goto('/trigger/');
  await button(page, 'A late reply').click();
  await button(page, 'Keep it and add more').click();
  await expect(heading(page, 'Add more')).toBeVisible();
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await page.getByRole('textbox', { name: 'What happened?' }).fill('Nothing since six.');
  const question = 'What went through your mind?';
  await page.locator('summary', { hasText: question }).click();
  await page.getByRole('textbox', { name: question }).fill(thought);
  await page.locator('.dock').getByRole('button', { name: 'Keep it' }).click();
  await expect(heading(page, 'What will you do now?')).toBeVisible();
  return id;
};

/** From now on, all that the live regions of the page say. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const region of document.querySelectorAll('[role="status"]'))
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.map((words) => words.trim()));

journey('what is found is said once, after the typing, also when it is nothing twice', async ({ page }) => {
  await atTime(page, DEMO_MORNING);
  await enterDemo(page);
  await page.goto('/journal/');
  await expect(entries(page).first()).toBeVisible();
  await listen(page);
  await search(page).pressSequentially('nobody wrote', { delay: 60 });
  await expect(page.getByText('Nothing here has those words.')).toBeVisible();
  expect(await heard(page)).toEqual([]);
  await expect.poll(() => heard(page)).toEqual(['Nothing found']);
  await search(page).pressSequentially(' this');
  await expect.poll(() => heard(page)).toEqual(['Nothing found', 'Nothing found']);
  await search(page).fill('');
  await expect.poll(() => heard(page)).toHaveLength(3);
  await search(page).fill('e');
  await expect.poll(async () => (await heard(page)).at(-1)).toBe('Many found');
  // A number is nothing to look at.
  await expect(page.locator('main')).not.toContainText(/\d+ found/);
});

journey('what was looked for is marked, and quoted where the row has no room for it', async ({ page }) => {
  await atTime(page, NOON);
  await noteThought(page, 'Zoë has had enough of me, and the café was for nothing.');
  await page.goto('/journal/');
  await expect(entries(page)).toContainText('Nothing since six.');
  await expect(entries(page)).not.toContainText('enough');
  await search(page).fill('cafe six');
  await expect(page.locator('mark')).toHaveText(['six', 'café']);
  await expect(entries(page).locator('q')).toContainText('the café was for nothing.');
  await expectAccessible(page);
  // A name or what was tapped is own too; what the app says of it is not.
  await search(page).fill('late since');
  await expect(page.locator('mark')).toHaveText(['since', 'late']);
  await search(page).fill('six');
  await expect(entries(page).locator('q')).toHaveCount(0);
  // On the entry itself nothing was looked for.
  await entries(page).click();
  await expect(heading(page, 'A late reply')).toBeVisible();
  await page.getByRole('link', { name: 'See its wave' }).click();
  await expect(heading(page, 'Its wave')).toBeVisible();
  await expect(page.locator('.entry')).toHaveCount(1);
  await expect(page.locator('mark')).toHaveCount(0);
});

journey('own words run in their own direction, in the list and in the field', async ({ page }) => {
  await atTime(page, NOON);
  await noteThought(page, 'שלום');
  await page.goto('/journal/');
  await search(page).fill('שלום');
  const directions = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
  expect(await directions('.find input')).toEqual(['rtl']);
  expect(await directions('.entry q')).toEqual(['rtl']);
  expect(await directions('.entry .words')).toEqual(['ltr']);
});

journey('where the system paints, the field has an edge and a dot is there', async ({ page }) => {
  await atTime(page, NOON);
  await page.goto('/trigger/');
  await button(page, 'A late reply').click();
  await button(page, 'Keep it').click();
  await expect(heading(page, 'It is kept.')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/journal/');
  await expect(entries(page)).toHaveCount(1);
  // What only the dot shows is said.
  await expect(entries(page)).toContainText('A hard moment.');
  await expect(page.locator('.find label')).toHaveCSS('border-top-style', 'solid');
  const isPainted = await page.locator('.pip').evaluate((dot) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const { backgroundColor } = getComputedStyle(dot);
    return backgroundColor !== paper && !backgroundColor.startsWith('rgba');
  });
  expect(isPainted).toBe(true);
});

journey('a row is whole where the text is large', async ({ page }) => {
  await atTime(page, NOON);
  await page.setViewportSize({ width: 195, height: 422 });
  await page.goto('/pause/');
  const long = 'I keep looking at the phone and it does not light up, and I know what that means. '.repeat(4);
  await page.getByRole('textbox', { name: 'Type it here, not there.' }).fill(long);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await page.goto('/journal/');
  const isCut = () =>
    entries(page)
      .locator('.words')
      .evaluate((one) => one.scrollHeight > one.clientHeight + 1);
  await expect(entries(page)).toHaveCount(1);
  expect(await isCut()).toBe(false);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(isCut).toBe(true);
});

journey('two tabs that disagree are told of on the page of the wave, while it is open', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  const id = await noteThought(page, 'one');
  const tabs = [await page.context().newPage(), await page.context().newPage()] as const;
  for (const tab of tabs) {
    await tab.goto(`/trigger/more/?id=${id}`);
    await expect(tab.getByRole('textbox', { name: 'What happened?' })).toBeVisible();
  }
  await page.goto(`/journal/entry/?id=${id}`);
  await expect(heading(page, 'Its wave')).toBeVisible();
  await listen(page);
  for (const [place, tab] of tabs.entries()) {
    await tab.bringToFront();
    await tab.getByRole('textbox', { name: 'What happened?' }).fill(`from tab ${place}`);
  }
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.locator('.dock').getByRole('button', { name: 'Keep it' }).click();
    await expect(heading(tab, 'What will you do now?')).toBeVisible();
  }
  await expect.poll(async () => (await heard(page)).join()).toMatch(/changed in two places at once/);
});
