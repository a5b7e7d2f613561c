import { atTime, expect, expectAccessible, installed, journey, type Page } from './journey.ts';
import { expectAllReached, pressOn, tabTo } from './keys.ts';
import { button, heading, hours, link } from './ways.ts';

const MORNING = new Date('2026-11-24T09:00:00Z');
const SMALL = 'Some people have stayed, and some still do.';
const BRIGHT = 'I deserve love, and I deserve respect.';
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const slider = (page: Page) => page.getByRole('slider', { name: 'How true it feels' });
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' });

/** Keeps a sentence in own words, rated or not, and stands on its page. */
const add = async (page: Page, words: string, felt?: string): Promise<string> => {
  await page.goto('/affirmation/new/');
  await box(page, 'In your own words').fill(words);
  if (felt !== undefined) await slider(page).fill(felt);
  await keep(page).click();
  await expect(heading(page, `‘${words}’`)).toBeVisible();
  return new URL(page.url()).searchParams.get('id') ?? '';
};

/** Once through the practice of one sentence, with an answer. */
const practise = async (page: Page, id: string, after: string): Promise<void> => {
  await page.goto(`/affirmation/practise/?id=${id}`);
  await button(page, 'I have done it').click();
  await expect(heading(page, 'How is it now?')).toBeFocused();
  await button(page, after).click();
  await expect(heading(page, 'That was it.')).toBeFocused();
};

journey('a small sentence that feels true is ready, and comes in a moment of doubt', async ({ page }) => {
  await atTime(page, MORNING);
  await page.goto('/affirmations/');
  await expect(page.getByText('No sentence kept yet')).toBeVisible();
  await page.getByRole('link', { name: 'Add a sentence' }).click();
  await button(page, SMALL).click();
  await expect(box(page, 'In your own words')).toHaveValue(SMALL);
  await slider(page).fill('70');
  await button(page, 'In doubt').click();
  await keep(page).click();
  await expect(heading(page, `‘${SMALL}’`)).toBeFocused();
  await expect(page.getByText('It felt 70 of 100 true.')).toBeVisible();
  await expect(page.getByText('It was rated within the last day.')).toBeVisible();
  await page.goto('/affirmations/');
  await expect(page.getByRole('heading', { name: 'Ready to say' })).toBeVisible();

  await page.goto('/affirmation/doubt/');
  await expect(page.getByText(SMALL)).toBeVisible();
  const answers = [button(page, 'I have read it'), link(page, 'My worry is accurate')];
  const [read, accurate] = await Promise.all(answers.map((one) => one.boundingBox()));
  expect(read?.width).toBe(accurate?.width);
  expect(read?.height).toBe(accurate?.height);
  await button(page, 'I have read it').click();
  await expect(heading(page, 'You have read it.')).toBeFocused();
  await link(page, 'Back to the water').click();
  await expect(page).toHaveURL('/calm/');
});

journey(
  'a bright one that is not believed is suggested nowhere, and a smaller one is offered',
  async ({ page }) => {
    await atTime(page, MORNING);
    await page.goto('/affirmation/new/');
    await page.locator('summary', { hasText: 'Where they may lead' }).click();
    await button(page, BRIGHT).click();
    await slider(page).fill('40');
    await keep(page).click();
    await expect(page.getByText('does not feel true enough yet')).toBeVisible();
    const id = new URL(page.url()).searchParams.get('id') ?? '';

    await page.goto('/affirmation/doubt/');
    await expect(heading(page, 'No line for now')).toBeFocused();
    await expect(page.getByText(BRIGHT)).toBeHidden();
    await page.goto('/affirmations/');
    await expect(page.getByRole('main').getByRole('link').first()).toHaveText(
      'Start with a smaller sentence',
    );

    // Practised all the same: one sentence first, and only once.
    await page.goto(`/affirmation/practise/?id=${id}`);
    await expect(heading(page, 'A smaller one may be kinder')).toBeFocused();
    await button(page, 'Practise it anyway').click();
    await expect(heading(page, 'One sentence, slowly')).toBeFocused();
    await page.reload();
    await expect(heading(page, 'One sentence, slowly')).toBeVisible();

    await page.goto(`/affirmation/?id=${id}`);
    await link(page, 'True, and not yet true').click();
    await box(page, 'In what way is it true already?').fill('Ana was glad to see me.');
    await box(page, 'In what way is it not true yet?').fill('At night I doubt it.');
    await keep(page).click();
    await expect(page.getByText('At night I doubt it.')).toBeVisible();
    await link(page, 'Find a smaller sentence').click();
    await expect(heading(page, 'A smaller sentence')).toBeVisible();
    await button(page, 'I am learning that').click();
    await box(page, 'In your own words').fill('I am learning that some people are glad of me.');
    await slider(page).fill('65');
    await keep(page).click();
    await expect(page.getByText('It leads to')).toBeVisible();
    await page.goto('/affirmation/doubt/');
    await expect(page.getByText('I am learning that some people are glad of me.')).toBeVisible();
  },
);

journey('felt heavier twice, rest is offered; it rests, and is taken up again', async ({ page }) => {
  journey.slow();
  await atTime(page, MORNING);
  const id = await add(page, SMALL, '80');
  await practise(page, id, 'Heavier');
  await expect(link(page, 'Look slowly round')).toBeVisible();
  await expect(page.getByText('It has felt heavier twice')).toBeHidden();
  // The same day it is not asked again.
  await page.goto(`/affirmation/practise/?id=${id}`);
  await button(page, 'I have done it').click();
  await expect(heading(page, 'That was it.')).toBeFocused();
  await page.clock.fastForward(hours(24));
  await practise(page, id, 'Heavier');
  await expect(page.getByRole('heading', { name: 'It has felt heavier twice' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/affirmation/doubt/');
  await expect(heading(page, 'No line for now')).toBeVisible();
  await page.goto(`/affirmation/?id=${id}`);
  await page.locator('.pair').getByRole('button', { name: 'Let it rest' }).click();
  await expect(page.getByText('It is at rest.')).toBeVisible();
  await button(page, 'Take it up again').click();
  await expect(page.getByText('It is at rest.')).toBeHidden();
  await expect(page.getByText('It has felt heavier twice')).toBeHidden();
  await page.goto('/affirmation/doubt/');
  await expect(page.getByText(SMALL)).toBeVisible();
});

journey('what is written is kept only if the person wants that', async ({ page }) => {
  await atTime(page, MORNING);
  const id = await add(page, SMALL, '80');
  await page.goto(`/affirmation/practise/?id=${id}`);
  await button(page, 'Write it').click();
  await box(page, 'Write it here').fill('not to be kept');
  await button(page, 'I have done it').click();
  await button(page, 'Leave it open').click();
  await expect(page.getByText('What you wrote is kept')).toBeHidden();
  await link(page, 'Done').click();
  await expect(heading(page, 'Affirmations')).toBeVisible();
  await page.goto(`/affirmation/practise/?id=${id}`);
  await button(page, 'Write it').click();
  await box(page, 'Write it here').fill('to be kept');
  await button(page, 'Keep what I write').click();
  await button(page, 'I have done it').click();
  await button(page, 'The same').click();
  await expect(page.getByText('What you wrote is kept with it.')).toBeVisible();
});

journey('other words are asked anew, and one that is deleted can be brought back', async ({ page }) => {
  await atTime(page, MORNING);
  const id = await add(page, SMALL, '80');
  await link(page, 'Change it').click();
  await box(page, 'The sentence').fill('Everybody stays.');
  await keep(page).click();
  await expect(page.getByText('You have not said how true this feels.')).toBeVisible();
  await page.goto('/affirmation/doubt/');
  await expect(heading(page, 'No line for now')).toBeVisible();
  await page.goto(`/affirmation/?id=${id}`);
  await button(page, 'Delete it').click();
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await button(page, 'Bring it back').click();
  await expect(heading(page, '‘Everybody stays.’')).toBeVisible();
});

journey('two tabs that word it differently keep both, until the person says which', async ({ page }) => {
  journey.slow();
  const id = await add(page, SMALL);
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(`/affirmation/edit/?id=${id}`);
    await expect(box(tab, 'The sentence')).toBeVisible();
  }
  for (const [tab, words] of [
    [page, 'from the first tab'],
    [other, 'from the second tab'],
  ] as const) {
    await tab.bringToFront();
    await box(tab, 'The sentence').fill(words);
  }
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await keep(tab).click();
    await expect(heading(tab, /from the/)).toBeVisible();
  }
  const first = other.locator('.sheet', { hasText: 'from the first tab' });
  await first.getByRole('button', { name: 'Keep this one' }).click();
  await expect(heading(other, '‘from the first tab’')).toBeVisible();
});

journey('with the keyboard alone, and offline', async ({ page }) => {
  journey.slow();
  await page.goto('/');
  await installed(page);
  await page.context().setOffline(true);
  await page.goto('/affirmation/new/');
  await expect(heading(page, 'A sentence to say')).toBeVisible();
  await expectAllReached(page);
  await tabTo(page, box(page, 'In your own words'));
  await page.keyboard.insertText('by keyboard');
  await tabTo(page, slider(page));
  await page.keyboard.press('End');
  await pressOn(page, keep(page));
  await expect(heading(page, '‘by keyboard’')).toBeFocused();
  await expectAllReached(page);
  await pressOn(page, link(page, 'Practise it'));
  await expect(heading(page, 'One sentence, slowly')).toBeFocused();
  await expectAllReached(page);
  await pressOn(page, button(page, 'I have done it'));
  await pressOn(page, button(page, 'Lighter'));
  await expect(heading(page, 'That was it.')).toBeFocused();
  await page.goto('/affirmation/doubt/');
  await expect(page.getByText('by keyboard')).toBeVisible();
  await expectAllReached(page);
});

journey('every page of it is accessible, by day and by night', async ({ page }) => {
  journey.slow();
  await atTime(page, MORNING);
  await page.goto('/affirmations/');
  await expect(heading(page, 'Affirmations')).toBeVisible();
  await expectAccessible(page);
  const far = await add(page, BRIGHT, '20');
  await expectAccessible(page);
  await page.goto(`/affirmation/practise/?id=${far}`);
  await expect(heading(page, 'A smaller one may be kinder')).toBeVisible();
  await expectAccessible(page);
  await add(page, SMALL, '80');
  for (const path of [
    '/affirmations/',
    '/affirmation/new/',
    `/affirmation/new/?of=${far}`,
    `/affirmation/both/?id=${far}`,
    `/affirmation/edit/?id=${far}`,
    '/affirmation/doubt/',
    '/affirmation/?id=none',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const fold = page.locator('main summary');
    if ((await fold.count()) > 0) await fold.first().click();
    await expectAccessible(page);
  }
});
