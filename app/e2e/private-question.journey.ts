import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import {
  beginWait,
  button,
  chooseCountry,
  expectUnsafeLines,
  heading,
  hours,
  link,
  markPull,
  parkWords,
  startWait,
} from './ways.ts';

const HARMLESS = /busy|asleep|out of reach|some quiet|no answer was needed|plain reason/i;

const status = (page: Page) => page.getByRole('status');

const openQuestion = async (page: Page): Promise<void> => {
  await page.goto('/settings/');
  await expect(page.getByRole('main')).not.toContainText(/afraid/i);
  await link(page, /^One private question/).click();
  await expect(heading(page, 'A private question')).toBeFocused();
};

const answer = async (page: Page, name: string): Promise<void> => {
  await openQuestion(page);
  await button(page, name).click();
  await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true');
};

/** A wait of which the pull has eased: only now may there be other explanations. */
const waitUntilEased = async (page: Page, begin = startWait): Promise<void> => {
  await begin(page);
  await expect(link(page, 'What else it may be')).toBeHidden();
  await link(page, 'Mark the pull').click();
  await markPull(page, '2');
  await link(page, 'Back').click();
};

/** Others than those afraid are asked how long, and may ask once. */
const expectUsualPause = async (page: Page): Promise<void> => {
  await parkWords(page);
  await expect(page.getByText('How long do you want to wait?')).toBeVisible();
  await link(page, 'Decide now').click();
  await expect(link(page, 'Ask once, clearly')).toBeVisible();
  await expect(link(page, 'I am afraid of them')).toBeHidden();
  await page.goBack();
};

/** What else it may be: a page of one's own words, without a reason from the app. */
const expectNoneOfTheApp = async (page: Page): Promise<void> => {
  await waitUntilEased(page);
  await link(page, 'What else it may be').click();
  await expect(heading(page, 'What else it may be')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(HARMLESS);
};

journey('never afraid: the app may offer harmless reasons, once the pull has eased', async ({ page }) => {
  journey.slow();
  await openQuestion(page);
  await expectAccessible(page);
  await button(page, 'No, never').click();
  await expect(status(page)).toContainText('Once the pull has eased, Pause may also show harmless reasons');
  await expectUsualPause(page);
  await waitUntilEased(page);
  await link(page, 'What else it may be').click();
  await expect(page.getByRole('heading', { name: 'Also possible' })).toBeVisible();
  for (const reason of ['They are busy', 'They are asleep', 'They need some quiet'])
    await expect(button(page, reason)).toBeVisible();
  await expect(link(page, 'My worry is accurate')).toBeVisible();
  await expectAccessible(page);
});

journey('would rather not say: nothing is guessed, and the app offers no reason', async ({ page }) => {
  await answer(page, 'I would rather not say');
  await expect(status(page)).toContainText('Nothing is guessed from that.');
  await expectUsualPause(page);
  await expectNoneOfTheApp(page);
});

journey('never asked, or an answer taken back, counts as unknown', async ({ page }) => {
  await answer(page, 'No, never');
  await button(page, 'Take the answer back').click();
  await expect(status(page)).toHaveText('Taken back. It counts as never asked.');
  for (const name of ['No, never', 'Sometimes, or often', 'I would rather not say'])
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(button(page, 'Take the answer back')).toBeHidden();
  await link(page, 'Leave it open').click();
  await expectUsualPause(page);
  await expectNoneOfTheApp(page);
});

journey(
  'sometimes afraid: no wait is asked, nobody is told to ask, and no reason is offered',
  async ({ page }) => {
    journey.slow();
    await chooseCountry(page);
    await answer(page, 'Sometimes, or often');
    await expect(status(page)).toContainText('It may not be you.');
    await expectAccessible(page);
    await link(page, 'Lines for when you are afraid').click();
    await expectUnsafeLines(page);

    await parkWords(page);
    await expect(page.getByText('You owe nobody a wait.')).toBeVisible();
    await expect(page.getByText('How long do you want to wait?')).toBeHidden();
    await expect(button(page, 'Start')).toBeHidden();
    await expectAccessible(page);
    await link(page, 'Decide now').click();
    await expect(link(page, 'Let it go').or(button(page, 'Let it go'))).toBeVisible();
    await expect(link(page, 'Ask once, clearly')).toBeHidden();
    await link(page, 'My worry is accurate').click();
    await expect(heading(page, 'Your worry may be right.')).toBeFocused();
    await expect(link(page, 'Ask plainly')).toBeHidden();
    await page.goBack();
    await link(page, 'I am afraid of them').click();
    await expectUnsafeLines(page);

    await page.goto('/pause/');
    await page.getByText('Wait anyway').click();
    await waitUntilEased(page, beginWait);
    await expect(link(page, 'I am afraid of them')).toBeVisible();
    await expect(link(page, 'What else it may be')).toBeHidden();
    await expectAccessible(page);
    await page.goto('/pause/?step=reasons');
    await expect(page.getByText('Your alarm may be telling you something.')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(HARMLESS);
  },
);

journey('sometimes afraid, taken back: Pause is as it was', async ({ page }) => {
  await answer(page, 'Sometimes, or often');
  await parkWords(page);
  await expect(page.getByText('You owe nobody a wait.')).toBeVisible();
  await openQuestion(page);
  await button(page, 'Take the answer back').click();
  await expect(status(page)).toHaveText('Taken back. It counts as never asked.');
  await page.goto('/pause/');
  await expect(page.getByText('How long do you want to wait?')).toBeVisible();
  await expectNoneOfTheApp(page);
});

journey('the morning after, sometimes afraid: no harmless outcome is offered', async ({ page }) => {
  await atTime(page);
  await chooseCountry(page);
  await answer(page, 'Sometimes, or often');
  await parkWords(page);
  await link(page, 'Decide now').click();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeFocused();
  await page.clock.fastForward(hours(10));
  await page.goto('/');
  await link(page, 'Look at it').click();
  await button(page, 'I let it go').click();
  await expect(heading(page, 'What happened?')).toBeFocused();
  await expect(button(page, 'It was what I feared')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(HARMLESS);
  await expectAccessible(page);
  await button(page, 'I do not know yet').click();
  await expect(heading(page, 'Something to keep?')).toBeFocused();
  await expect(link(page, 'A small victory')).toBeVisible();
  await expect(link(page, 'A piece of evidence')).toBeHidden();
  await page.goBack();
  await button(page, 'It was what I feared').click();
  await expect(heading(page, 'Then your alarm was right.')).toBeFocused();
  await link(page, 'I am afraid of them').click();
  await expectUnsafeLines(page);
});
