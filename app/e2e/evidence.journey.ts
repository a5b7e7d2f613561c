import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, expectPlaced, pressOn, tabTo } from './keys.ts';
import { button, heading, hours, link } from './ways.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const slider = (page: Page, name: string | RegExp) => page.getByRole('slider', { name });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const keep = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' }).click();
const idOf = (page: Page) => new URL(page.url()).searchParams.get('id') ?? '';
const part = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) });

const OLD = '‘I’m too much for others.’';

/** An old belief, rated, with nothing that answers it yet. Returns its id. */
const writeBelief = async (page: Page, felt = '50'): Promise<string> => {
  await page.goto('/belief/new/');
  await button(page, 'I’m too much for others.').click();
  await slider(page, 'How true it feels').fill(felt);
  await keep(page);
  await expect(heading(page, 'What could answer it?')).toBeVisible();
  await link(page, 'Not now').click();
  await expect(heading(page, OLD)).toBeVisible();
  return idOf(page);
};

journey('a kind word against a belief, by keyboard, and on its page', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  await page.goto('/evidence/');
  await expect(page.getByText('Nothing kept yet')).toBeVisible();
  await expectAccessible(page);
  const belief = await writeBelief(page);
  await pressOn(page, link(page, 'Add a moment'));
  await expect(heading(page, 'Add a moment')).toBeVisible();
  await expectPlaced(page);
  await pressOn(page, button(page, 'Keep it'));
  await expect(page.getByRole('alert').filter({ hasText: 'One line is enough.' })).toBeVisible();
  await pressOn(page, button(page, 'A kind word'));
  await tabTo(page, box(page, 'What did they say?'));
  await page.keyboard.type('Your long messages make my day.');
  await tabTo(page, box(page, 'If it is true, what does it say about you?'));
  await page.keyboard.type('That my care is wanted.');
  await expect(
    group(page, /^On which side/).getByRole('button', { name: 'It speaks against it' }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expectAllReached(page);
  await expectAccessible(page);
  await pressOn(page, button(page, 'Keep it'));
  await expect(heading(page, OLD)).toBeVisible();
  await expect(part(page, 'What speaks against it')).toContainText('Your long messages make my day.');
  await expect(part(page, 'What speaks against it')).toContainText('1 moment');
  await expectAccessible(page);
  await link(page, /Your long messages/).click();
  await expect(page.getByText('24 November · A kind word')).toBeVisible();
  await expect(page.locator('.sheet')).toContainText('That my care is wanted.');
  await expectAccessible(page);
  await page.goto('/evidence/');
  await expect(link(page, /Your long messages/)).toBeVisible();
  await expectAccessible(page);
  // What is true may stand on the other side.
  await page.goto(`/belief/?id=${belief}`);
  await link(page, 'Add what speaks for it').click();
  await box(page, 'What happened?').fill('Sam asked for an evening alone.');
  await page.getByLabel('When was it?').fill('2026-11-20');
  await keep(page);
  await expect(part(page, 'What speaks for it')).toContainText('20 November');
});

journey(
  'a belief that is deleted is still named as that, and tied again once it is back',
  async ({ page }) => {
    await atTime(page, NOON);
    const belief = await writeBelief(page);
    await link(page, 'Add a moment').click();
    await box(page, 'What happened?').fill('Jo saved me a seat.');
    await keep(page);
    await link(page, /Jo saved me/).click();
    await expect(heading(page, 'Jo saved me a seat.')).toBeVisible();
    const piece = page.url();
    await page.goto(`/belief/?id=${belief}`);
    await button(page, 'Delete it').click();
    await expect(heading(page, 'This is deleted')).toBeVisible();
    await page.goto(piece);
    await expect(heading(page, 'Jo saved me a seat.')).toBeVisible();
    await link(page, /A belief that is deleted/).click();
    await button(page, 'Bring it back').click();
    await expect(part(page, 'What speaks against it')).toContainText('Jo saved me a seat.');
    await page.goto(piece);
    await expect(link(page, /I’m too much for others/)).toContainText('Against it');
    // Changed, deleted, brought back.
    await link(page, 'Change it').click();
    await button(page, 'Something they did').click();
    await keep(page);
    await expect(page.getByText('Something they did')).toBeVisible();
    await button(page, 'Delete it').click();
    await button(page, 'Bring it back').click();
    await expect(heading(page, 'Jo saved me a seat.')).toBeVisible();
  },
);

journey('from what set it off to the belief that spoke, and back', async ({ page }) => {
  await atTime(page, NOON);
  await page.goto('/trigger/');
  await button(page, 'A late reply').click();
  await button(page, 'Keep it and add more').click();
  await page.locator('summary', { hasText: 'Which old belief spoke?' }).click();
  await button(page, 'Add a belief').click();
  await expect(box(page, 'The belief, in your own words')).toBeFocused();
  await button(page, 'People always leave me.').click();
  await expect(button(page, 'People always leave me.')).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  const id = idOf(page);
  await page.locator('.dock').getByRole('button', { name: 'Keep it' }).click();
  await expect(heading(page, 'What will you do now?')).toBeVisible();
  await page.goto(`/trigger/view/?id=${id}`);
  await link(page, 'People always leave me.').click();
  await expect(heading(page, '‘People always leave me.’')).toBeVisible();
  await page.locator('summary', { hasText: 'Where it spoke up' }).click();
  await expectAccessible(page);
  await link(page, 'A late reply').click();
  await expect(heading(page, 'A late reply')).toBeVisible();
});

journey('a small victory is one line, and the boat lifts once', async ({ page }) => {
  await atTime(page, NOON);
  await page.goto('/victories/');
  await expect(page.getByText('Nothing kept yet')).toBeVisible();
  await expectAccessible(page);
  await expectAllReached(page);
  await pressOn(page, link(page, 'Add a victory'));
  await tabTo(page, box(page, 'What went a little otherwise?'));
  await page.keyboard.type('I slept before the answer came.');
  await expectAccessible(page);
  await pressOn(page, button(page, 'Keep it'));
  await expect(heading(page, 'I slept before the answer came.')).toBeVisible();
  await expectPlaced(page);
  const boat = page.locator('.victory .boat');
  await expect(boat).toHaveCSS('animation-name', 'lift');
  await expect(boat).toHaveCSS('animation-iteration-count', '1');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(boat).toHaveCSS('animation-name', 'none');
  await page.emulateMedia({ reducedMotion: null });
  await expectAccessible(page);
  await link(page, 'Done').click();
  await link(page, /I slept before/).click();
  await expect(boat).toHaveCSS('animation-name', 'none');
  await link(page, 'Change it').click();
  await box(page, 'What went a little otherwise?').fill('I slept.');
  await keep(page);
  await expect(heading(page, 'I slept.')).toBeVisible();
  await button(page, 'Delete it').click();
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await button(page, 'Bring it back').click();
  await expect(heading(page, 'I slept.')).toBeVisible();
});

journey('a belief is tried out: expected, done, looked back on, and kept as evidence', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  await page.goto('/experiments/');
  await expect(page.getByText('Nothing to try yet')).toBeVisible();
  await expectAccessible(page);
  const belief = await writeBelief(page);
  await link(page, 'Try it out').click();
  await expect(button(page, 'I’m too much for others.')).toHaveAttribute('aria-pressed', 'true');
  await keep(page);
  await expect(page.getByRole('alert').filter({ hasText: 'One of the two' })).toBeVisible();
  await box(page, 'What do you expect will happen?').fill('They will sigh and say no.');
  await slider(page, 'How sure').fill('80');
  await box(page, 'What will you do?').fill('Ask Kit for a lift.');
  // A day that is past is taken, and said kindly.
  await page.getByLabel('When will you look back?').fill('2026-11-20');
  await expect(page.getByText('That is fine.')).toBeVisible();
  await page.getByLabel('When will you look back?').fill('2026-11-26');
  await expectAccessible(page);
  await keep(page);
  await expect(page.getByText('Look back on 26 November')).toBeVisible();
  await expectAccessible(page);
  const id = idOf(page);
  await page.clock.fastForward(hours(48));
  await page.goto('/experiments/');
  await expect(link(page, /Ask Kit for a lift/)).toContainText('Ready to look back on');
  await expectAccessible(page);
  await page.goto(`/experiment/look/?id=${id}`);
  await expect(page.locator('.sheet').first()).toContainText('They will sigh and say no.');
  await keep(page);
  await expect(page.getByRole('alert').filter({ hasText: 'One tap or one line' })).toBeVisible();
  await pressOn(page, button(page, 'It did not happen'));
  await box(page, 'What did happen?').fill('Kit said yes at once.');
  await expectAccessible(page);
  await keep(page);
  await expect(heading(page, 'What now?')).toBeVisible();
  await expectPlaced(page);
  await expectAccessible(page);
  const next = page.url();
  await link(page, 'Say how true the belief feels now').click();
  await expect(page.getByRole('heading', { name: 'How true does it feel now?' })).toBeInViewport();
  await slider(page, 'This belief').fill('35');
  await button(page, 'Keep this').click();
  await expect(page.getByText('This belief: 35.')).toBeVisible();
  // It was asked: it is not asked again from here.
  await page.goto(next);
  await expect(link(page, 'Say how true the belief feels now')).toBeHidden();
  await link(page, 'Keep it as evidence').click();
  await expect(box(page, 'What happened?')).toHaveValue('Kit said yes at once.');
  await keep(page);
  await expect(heading(page, OLD)).toBeVisible();
  await expect(part(page, 'What speaks against it')).toContainText('Kit said yes at once.');
  await link(page, /Kit said yes/).click();
  await expect(link(page, 'Something tried out')).toHaveAttribute('href', `/experiment/?id=${id}`);
  await page.goto(`/belief/?id=${belief}`);
  await page.locator('summary', { hasText: 'Where it spoke up' }).click();
  await link(page, 'Ask Kit for a lift.').click();
  await expect(page.getByText('It did not happen.')).toBeVisible();
});

journey('what went as expected is taken seriously, and what is skipped is over', async ({ page }) => {
  await atTime(page, NOON);
  const plan = async () => {
    await page.goto('/experiment/new/');
    await box(page, 'What will you do?').fill('Say that I am tired.');
    await page.getByLabel('When will you look back?').fill('2026-11-24');
    await keep(page);
    await expect(page.getByText('Ready to look back on')).toBeVisible();
    await link(page, 'Look back on it').click();
    await expect(heading(page, 'What happened?')).toBeVisible();
  };
  await plan();
  await button(page, 'It happened').click();
  await keep(page);
  await expect(page.getByText('It went as you expected.')).toBeVisible();
  await expect(link(page, 'My worry is accurate')).toHaveAttribute('href', '/pause/?worry=accurate');
  await link(page, 'Done').click();
  await expect(page.getByText('It happened.')).toBeVisible();
  await plan();
  await button(page, 'Skip it for good').click();
  await expect(page.getByText('Let go', { exact: true })).toBeVisible();
  await page.goto('/experiments/');
  await expect(part(page, 'Let go')).toContainText('Say that I am tired.');
  await expect(part(page, 'Looked back on')).toContainText('It happened');
  await expect(part(page, 'Still open')).toBeHidden();
});
