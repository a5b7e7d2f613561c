import { expect, expectAccessible, journey, type Page } from './journey.ts';
import { button, heading, link } from './ways.ts';

/** The word that stands in the sky now. It is drawn by opacity, so that it needs no script. */
const wordInTheSky = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('.cue span')];
    const [seen] = words.toSorted(
      (a, b) => Number(getComputedStyle(b).opacity) - Number(getComputedStyle(a).opacity),
    );
    return seen?.textContent ?? '';
  });

journey('from the first screen help is one tap away, and it breathes at once', async ({ page }) => {
  journey.slow();
  await page.goto('/');
  await expect(heading(page, 'Is it hard right now?')).toBeVisible();
  await expectAccessible(page);
  await link(page, 'Yes, help me now').click();
  await expect(page).toHaveURL('/calm/');
  await expect(heading(page, 'Calm')).toBeAttached();

  const water = page.locator('.near');
  const heightNow = async () => (await water.boundingBox())?.y ?? 0;
  const before = await heightNow();
  await expect.poll(heightNow, { timeout: 6_000 }).not.toBe(before);
  for (const word of ['Breathe out', 'Breathe in'])
    await expect.poll(() => wordInTheSky(page), { timeout: 12_000 }).toBe(word);
  await expectAccessible(page);
});

const next = (page: Page) => button(page, 'Next').click();

journey('from the first screen a hard moment is prepared in seven steps', async ({ page }) => {
  journey.slow();
  await page.goto('/');
  await page.getByRole('link', { name: 'Prepare my next hard moment' }).click();
  await expect(heading(page, 'What sets it off most often?')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'A late reply').click();
  await next(page);
  await expect(heading(page, 'When no reply comes, what do you usually do?')).toBeFocused();
  await button(page, 'Write again').click();
  await button(page, 'Go cold').click();
  await expectAccessible(page);
  await next(page);
  await expect(heading(page, 'One line, from you now to you then')).toBeFocused();
  await page
    .getByRole('textbox', { name: 'Short and true is enough' })
    .fill('It was only the train, last time.');
  await expectAccessible(page);
  await next(page);
  await expect(heading(page, 'One thing that helps, and is here now')).toBeFocused();
  await button(page, 'A walk').click();
  await expectAccessible(page);
  await next(page);
  await expect(heading(page, 'Try it once')).toBeFocused();
  await expectAccessible(page);
  await button(page, 'Park').click();
  await expect(heading(page, 'Parked')).toBeFocused();
  await expectAccessible(page);
  await next(page);
  await expect(heading(page, 'A plan for that moment')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'When that comes, I do this' })).toHaveValue(
    'When no reply comes and I want to write again or go cold, I open this first.',
  );
  await expectAccessible(page);
  await next(page);
  await expect(heading(page, 'Beside your messenger')).toBeFocused();
  await expectAccessible(page);
  await next(page);
  await expect(heading(page, 'It is here when you need it')).toBeFocused();
  await expectAccessible(page);
  await link(page, 'Done').click();

  await expect(page).toHaveURL('/today/');
  await expect(heading(page, /^(Good|It is late)/)).toBeFocused();
  await expect(page.getByText('Prepare my next hard moment')).toBeHidden();
  await expectAccessible(page);

  await page.goto('/prepared/');
  await expect(page.getByText('It was only the train, last time.')).toBeVisible();
  await expect(page.getByText('Hello? Did I do something wrong?')).toBeHidden();
  await expectAccessible(page);
});

journey('every step of the preparation may be skipped, and nothing is kept', async ({ page }) => {
  journey.slow();
  await page.goto('/prepare/');
  for (const name of [
    'What sets it off most often?',
    'When it gets hard, what do you usually do?',
    'One line, from you now to you then',
    'One thing that helps, and is here now',
    'Try it once',
    'A plan for that moment',
    'Beside your messenger',
  ]) {
    await expect(heading(page, name)).toBeVisible();
    await button(page, 'Skip this').click();
  }
  await expect(heading(page, 'This can wait')).toBeFocused();
  await expectAccessible(page);
  await page.goto('/prepared/');
  await expect(page.getByRole('heading', { name: 'Nothing prepared yet' })).toBeVisible();
  await expectAccessible(page);
});
