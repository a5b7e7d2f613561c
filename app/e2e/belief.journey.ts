import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, expectPlaced, pressOn, tabTo } from './keys.ts';
import { button, heading, hours, link } from './ways.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const slider = (page: Page, name: string | RegExp) => page.getByRole('slider', { name });
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' }).click();
const idOf = (page: Page) => new URL(page.url()).searchParams.get('id') ?? '';
const region = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) });

/** An old belief of the article, and what may answer it is asked next. */
const write = async (page: Page, words: string, felt?: string): Promise<void> => {
  await page.goto('/belief/new/');
  await button(page, words).click();
  if (felt) await slider(page, 'How true it feels').fill(felt);
  await keep(page);
  await expect(heading(page, 'What could answer it?')).toBeVisible();
};

/** The same, with one of the offered answers. Ends on the page of the old belief. */
const writeWithBridge = async (page: Page, felt = '80', bridgeFelt = '25'): Promise<string> => {
  await write(page, 'I’m too much for others.', felt);
  await button(page, 'Some people like how much I care.').click();
  await slider(page, 'How true it feels').fill(bridgeFelt);
  await keep(page);
  await expect(heading(page, '‘I’m too much for others.’')).toBeVisible();
  return idOf(page);
};

/** Rates both, some days later. */
const rateAfter = async (page: Page, days: number, old: string, bridge: string): Promise<void> => {
  await page.clock.fastForward(hours(24 * days));
  await slider(page, 'This belief').fill(old);
  await slider(page, 'Your bridge').fill(bridge);
  await button(page, 'Keep this').click();
  await expect(page.getByText(`This belief: ${old}.`)).toBeVisible();
};

journey('an old belief, its bridge, and both on the list; all by keyboard', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  await page.goto('/beliefs/');
  await expect(heading(page, 'Nothing here yet').or(page.getByText('Nothing here yet'))).toBeVisible();
  await expectAccessible(page);
  await expectAllReached(page);
  await pressOn(page, link(page, 'Add a belief'));
  await expect(heading(page, 'An old belief')).toBeVisible();
  await expectPlaced(page);
  await expectAccessible(page);
  await pressOn(page, button(page, 'Keep it'));
  await expect(page.getByRole('alert').filter({ hasText: 'is enough' })).toBeVisible();
  await pressOn(page, button(page, 'People always leave me.'));
  await tabTo(page, box(page, 'Since when, if you know'));
  await page.keyboard.type('school');
  await tabTo(page, slider(page, 'How true it feels'));
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await pressOn(page, button(page, 'Keep it'));
  await expect(heading(page, 'What could answer it?')).toBeVisible();
  await expectPlaced(page);
  await expectAccessible(page);
  await pressOn(page, button(page, 'Some people have left. Some people have stayed.'));
  await expect(box(page, 'In your own words')).toHaveValue('Some people have left. Some people have stayed.');
  await pressOn(page, button(page, 'Keep it'));
  await expect(heading(page, '‘People always leave me.’')).toBeVisible();
  await expectPlaced(page);
  await expect(page.getByText('An old belief, since school')).toBeVisible();
  await expect(page.locator('.sheet')).toContainText('Some people have left.');
  await expect(page.getByText('This belief: 15. It can be asked again')).toBeVisible();
  // A single rating is no curve.
  await expect(page.getByText('too few answers')).toBeVisible();
  await expect(page.locator('.chart')).toBeHidden();
  await expectAllReached(page);
  await expectAccessible(page);
  await page.goto('/beliefs/');
  const row = link(page, /People always leave me/);
  await expect(row).toContainText('Felt 15 of 100 true');
  await expect(row).toContainText('Some people have stayed.');
  await expectAccessible(page);
});

journey(
  'own words however harsh, once, and a new belief that is far off leads to a bridge',
  async ({ page }) => {
    await atTime(page, NOON);
    await page.goto('/belief/new/');
    await box(page, 'In your own words').fill('I ruin everyone. שלום');
    await keep(page);
    await expect(heading(page, 'What could answer it?')).toBeVisible();
    await expect(page.getByText('‘I ruin everyone. שלום’')).toBeVisible();
    await box(page, 'In your own words').fill('I am wonderful.');
    await keep(page);
    await expect(page.getByText('One tap tells.')).toBeVisible();
    await page
      .getByRole('group', { name: 'What is it for you?' })
      .getByRole('button', { name: 'A new belief' })
      .click();
    await slider(page, 'How true it feels').fill('20');
    await keep(page);
    await expect(heading(page, 'It may feel far off today')).toBeVisible();
    await expectAccessible(page);
    await link(page, 'Look for a bridge').click();
    await button(page, 'I am learning that').click();
    await box(page, 'In your own words').fill('I am learning that one person is glad of me.');
    await slider(page, 'How true it feels').fill('60');
    await keep(page);
    await expect(heading(page, '‘I ruin everyone. שלום’')).toBeVisible();
    await expect(page.locator('.sheet')).toContainText('one person is glad of me');
    // Said often only where it feels true enough.
    await expect(link(page, 'Practise it')).toHaveAttribute('href', /affirmation\/new\/\?belief=/);
    await link(page, /I am wonderful/).click();
    await expect(heading(page, '‘I am wonderful.’')).toBeVisible();
    await expect(link(page, 'Practise it')).toBeHidden();
    await expectAccessible(page);
    // Written again, it is found and not kept twice.
    await page.goto('/belief/new/');
    await box(page, 'In your own words').fill('i ruin everyone. שלום ');
    await expect(page.getByRole('alert').filter({ hasText: 'on your list already' })).toBeVisible();
    await keep(page);
    await link(page, 'Open it').click();
    await expect(heading(page, '‘I ruin everyone. שלום’')).toBeVisible();
  },
);

journey('it is rated once in a day, and after weeks the curves say that they crossed', async ({ page }) => {
  journey.slow();
  await atTime(page, new Date('2026-11-02T12:00:00Z'));
  const id = await writeWithBridge(page);
  await expect(slider(page, 'This belief')).toBeHidden();
  await rateAfter(page, 4, '70', '40');
  // Not within the day, on the page that stands open, nor after a reload.
  await page.clock.fastForward(hours(1));
  await page.reload();
  await expect(page.getByText('This belief: 70.')).toBeVisible();
  await expect(slider(page, 'This belief')).toBeHidden();
  await rateAfter(page, 4, '60', '65');
  await rateAfter(page, 4, '50', '70');
  // On the Monday after, and by day.
  await page.clock.fastForward(hours(24 * 3));
  await page.goto(`/belief/?id=${id}`);
  await expect(page.locator('.chart')).toBeVisible();
  await expect(page.locator('.course')).toContainText('They crossed early in November.');
  await expect(page.getByRole('img', { name: /This belief went from 80 to 50/i })).toBeVisible();
  await page.locator('summary', { hasText: 'See the numbers' }).click();
  await expect(page.getByRole('row', { name: '10 November 60 65' })).toBeVisible();
  await expectAccessible(page);
  // In the evening the curve is not there to be looked at again and again.
  await page.clock.fastForward(hours(9));
  await page.goto(`/belief/?id=${id}`);
  await expect(page.getByText('The curve is here by day')).toBeVisible();
  await expect(page.locator('.chart')).toBeHidden();
});

journey('the worry may be accurate: then it may not be a belief at all', async ({ page }) => {
  await atTime(page, NOON);
  await write(page, 'I am not lovable.');
  await link(page, 'My worry is accurate').click();
  await expect(heading(page, 'It may not be a belief at all')).toBeFocused();
  await expectAccessible(page);
  for (const [name, href] of [
    ['What I know, and what I need', '/pause/?worry=accurate'],
    ['Help, from people', '/help/'],
    ['I am afraid of them', '/help/#unsafe'],
  ] as const)
    await expect(link(page, name)).toHaveAttribute('href', href);
  await link(page, 'Go back').click();
  await expect(link(page, 'My worry is accurate')).toBeVisible();
});

journey('it is changed, put to rest, taken up, deleted and brought back', async ({ page }) => {
  await atTime(page, NOON);
  const id = await writeWithBridge(page);
  await link(page, 'Change it').click();
  await box(page, 'The words').fill('I am far too much.');
  await page.waitForTimeout(2_000);
  await page.reload();
  await expect(page.getByText('It is still here.')).toBeVisible();
  await keep(page);
  await expect(heading(page, '‘I am far too much.’')).toBeVisible();
  await button(page, 'Put it to rest').click();
  await expect(page.getByText('It is at rest')).toBeVisible();
  await page.goto('/beliefs/');
  await expect(region(page, 'At rest')).toContainText('I am far too much.');
  await page.goto(`/belief/?id=${id}`);
  await button(page, 'Take it up again').click();
  await expect(page.getByText('It is at rest')).toBeHidden();
  await button(page, 'Delete it').click();
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await page.goto('/beliefs/');
  await expect(region(page, 'Answers that stand alone')).toContainText('Some people like how much I care.');
  await page.goto(`/belief/?id=${id}`);
  await button(page, 'Bring it back').click();
  await expect(heading(page, '‘I am far too much.’')).toBeVisible();
  await expect(page.locator('.sheet')).toContainText('Some people like how much I care.');
  await page.goto('/belief/?id=00000000-0000-7000-8000-000000000000');
  await expect(heading(page, 'This is not here')).toBeVisible();
});

journey('two tabs that give it other words keep both, until the person says which', async ({ page }) => {
  await atTime(page, NOON);
  const id = await writeWithBridge(page);
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(`/belief/edit/?id=${id}`);
    await expect(box(tab, 'The words')).toBeVisible();
  }
  for (const [tab, words] of [
    [page, 'from the first tab'],
    [other, 'from the second tab'],
  ] as const) {
    await tab.bringToFront();
    await box(tab, 'The words').fill(words);
  }
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await keep(tab);
    await expect(heading(tab, /from the/)).toBeVisible();
  }
  const both = region(other, 'Two versions of this were kept');
  await expect(both).toContainText('from the first tab');
  await expect(both).toContainText('from the second tab');
  await expectAccessible(other);
  await both.locator('.sheet', { hasText: 'from the first tab' }).getByRole('button').click();
  await expect(both).toBeHidden();
  await expect(heading(other, '‘from the first tab’')).toBeVisible();
  await expectPlaced(other);
});
