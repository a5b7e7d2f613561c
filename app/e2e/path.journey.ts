import { expect, expectAccessible, installed, journey, type Page } from './journey.ts';
import { expectAllReached, pressOn, tabTo } from './keys.ts';
import { locked, lockWithHeron } from './lock-kit.ts';
import { heading, link } from './ways.ts';

const FIRST = '/path/two-dimensions/';
const STOOD_OUT = 'What stood out, in your words';

const box = (page: Page) => page.getByRole('textbox', { name: STOOD_OUT });
const mark = (page: Page, name: string, pressed = true) => page.getByRole('button', { name, pressed });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const rowOf = (page: Page, name: string) => page.locator('main .step a.row').filter({ hasText: name });

/** To the end of the text, where the person's own part is. */
const scrollToEnd = async (page: Page): Promise<void> => {
  await page.getByRole('region', { name: 'For you' }).scrollIntoViewIfNeeded();
  await expect(box(page)).toBeVisible();
};

const expectLesson = async (page: Page): Promise<void> => {
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Try it', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What this rests on' })).toBeVisible();
};

journey.describe('With scripts off', () => {
  journey.use({ javaScriptEnabled: false });

  journey('every lesson can be read, and leads on', async ({ page }) => {
    await page.goto('/path/');
    await expect(heading(page, 'Path')).toBeVisible();
    const rows = await page.locator('main .step a.row[href^="/path/"]').all();
    const paths = await Promise.all(rows.map((row) => row.getAttribute('href')));
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      const answer = await page.goto(path ?? '');
      expect(answer?.status(), path ?? '').toBe(200);
      await expectLesson(page);
      await expect(page).toHaveTitle('Path · Evenkeel');
    }
    await page.goto(FIRST);
    await page.getByRole('link', { name: /^Next lesson/ }).click();
    await expectLesson(page);
    expect(new URL(page.url()).pathname).not.toBe(FIRST);
    await page.getByRole('link', { name: 'Back' }).click();
    await expect(heading(page, 'Path')).toBeVisible();
  });

  journey('what a sentence rests on is a tap away, and so is its source', async ({ page }) => {
    await page.goto('/path/limiting-beliefs/');
    await page.locator('main a[href^="#rests-"]').first().click();
    const rest = page.locator('main .rests li:target');
    await expect(rest).toBeInViewport();
    await rest.getByRole('link').click();
    await expect(heading(page, 'Sources')).toBeVisible();
    const source = page.locator('main.sources li:target');
    await expect(source).toBeInViewport();
    await expect(source).toContainText('(20');
    await expect(page.getByText('We could not find this person or this work')).toBeVisible();
  });

  journey('an address that no lesson has is not there', async ({ page }) => {
    const answer = await page.request.get('/path/nothing-here/');
    expect(answer.status()).toBe(404);
  });
});

journey('a lesson is read, tried and kept, and Path goes on from there', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') });
  await page.goto('/path/');
  await link(page, 'Read it').click();
  await expectLesson(page);
  const name = await title(page).innerText();
  await expect(title(page)).toBeFocused();
  await page.clock.runFor(6_000);
  await scrollToEnd(page);
  await expect(mark(page, 'I read it', false)).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(mark(page, 'I read it')).toBeVisible();
  await page.getByRole('button', { name: 'I tried it' }).click();
  await expect(mark(page, 'I tried it')).toBeVisible();
  await box(page).fill('A place can change.');
  await page.waitForTimeout(300);

  // Typed and not kept yet: it is still there after a reload.
  await page.reload();
  await scrollToEnd(page);
  await expect(box(page)).toHaveValue('A place can change.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();

  await page.getByRole('link', { name: 'All lessons' }).click();
  await expect(heading(page, 'Path')).toBeFocused();
  await expect(page.getByText('Next', { exact: true })).toBeVisible();
  await page.locator('main details:not([open]) summary').first().click();
  await expect(rowOf(page, name)).toContainText('Read and tried');
  await link(page, 'Read it').click();
  await expectLesson(page);
  await expect(title(page)).not.toHaveText(name);

  // Left before its end: Path remembers where that was.
  const second = await title(page).innerText();
  await page.clock.runFor(6_000);
  await expect(box(page)).toBeAttached();
  await page.clock.runFor(2_000);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByText('Where you were')).toBeVisible();
  await link(page, 'Go on reading').click();
  await expect(heading(page, second)).toBeVisible();
});

journey(
  'while it is locked a lesson reads the same, and nothing of the person stands there',
  async ({ page }) => {
    journey.slow();
    await page.goto(FIRST);
    await scrollToEnd(page);
    await box(page).fill('It is about Sam.');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByText('Kept.')).toBeVisible();
    await lockWithHeron(page);
    await page.goto('/today/');
    await expect(locked(page)).toBeVisible();
    await page.goto(FIRST);
    await expectLesson(page);
    await expect(page.getByText('Evenkeel is locked')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('Sam');
    await expect(box(page)).toHaveCount(0);
    await expectAccessible(page);
    await page.goto('/path/');
    await expect(heading(page, 'Path')).toBeVisible();
    await expect(rowOf(page, 'minute').first()).toBeAttached();
    await expect(page.locator('main')).not.toContainText(/Where you were|Tried/);
  },
);

journey('without a network Path, each lesson and the sources are there', async ({ page, context }) => {
  await page.goto('/');
  await installed(page);
  await context.setOffline(true);
  await page.goto('/path/');
  const rows = await page.locator('main .step a.row[href^="/path/"]').all();
  const paths = await Promise.all(rows.map((row) => row.getAttribute('href')));
  for (const path of paths) {
    await page.goto(path ?? '');
    await expectLesson(page);
  }
  await page.goto('/path/sources/');
  await expect(heading(page, 'Sources')).toBeVisible();
  await page.goto('/path/nothing-here/');
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Try it', exact: true })).toHaveCount(0);
});

journey('Path by keyboard alone, by day and by night', async ({ page }) => {
  journey.slow();
  await page.goto('/path/');
  await expect(link(page, 'Read it')).toBeVisible();
  await expectAllReached(page);
  await expectAccessible(page);
  await pressOn(page, link(page, 'Read it'));
  await expectLesson(page);
  await scrollToEnd(page);
  await page.evaluate(() => scrollTo(0, 0));
  await title(page).focus();
  await expectAllReached(page);
  await pressOn(page, page.getByRole('button', { name: 'I read it' }), 'Space');
  await expect(mark(page, 'I read it')).toBeFocused();
  await tabTo(page, box(page));
  await page.keyboard.type('Two lines.');
  await pressOn(page, page.getByRole('button', { name: 'Keep it' }));
  await expect(page.getByText('Kept.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/path/sources/');
  await expectAllReached(page);
  await expectAccessible(page);
});
