import { lookThrough, signsOf } from './at-rest.ts';
import { atTime, expect, expectAccessible, installed, journey, type Page } from './journey.ts';
import { expectAllReached, expectPlaced, pressOn, tabTo } from './keys.ts';
import { button, heading, link, minutes } from './ways.ts';

const HAPPENED = 'No reply since six. 👩‍👧 שלום';
const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const part = (page: Page, question: string) => page.locator('summary', { hasText: question });
const keepForm = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' });
const idOf = (page: Page) => new URL(page.url()).searchParams.get('id') ?? '';

/** A draft is on disk within two seconds. */
const draftKept = (page: Page) => page.waitForTimeout(2_000);

/** One tap and Keep it. */
const note = async (page: Page, what = 'A late reply'): Promise<void> => {
  await page.goto('/trigger/');
  await button(page, what).click();
  await button(page, 'Keep it').click();
  await expect(heading(page, 'It is kept.')).toBeVisible();
};

/** One tap, and on to the full form. */
const noteMore = async (page: Page): Promise<string> => {
  await page.goto('/trigger/');
  await button(page, 'A late reply').click();
  await button(page, 'Keep it and add more').click();
  await expect(heading(page, 'Add more')).toBeVisible();
  return idOf(page);
};

const keep = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await keepForm(page).click();
  await expect(heading(page, 'What will you do now?')).toBeVisible();
};

const view = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/trigger/view/?id=${id}`);
  await expect(heading(page, 'A late reply')).toBeVisible();
};

journey('one tap and Keep it is a whole record, with ways on, and it can be taken back', async ({ page }) => {
  await atTime(page);
  await note(page);
  await expect(heading(page, 'It is kept.')).toBeFocused();
  for (const [name, href] of [
    ['Calm', '/calm/'],
    ['Pause before reaching out', '/pause/'],
    ['My worry is accurate', '/pause/?worry=accurate'],
    ['Done', '/journal/'],
  ] as const)
    await expect(link(page, name)).toHaveAttribute('href', href);
  await page.reload();
  await expect(heading(page, 'It is kept.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(heading(page, 'It is taken back.')).toBeFocused();
  await button(page, 'Bring it back').click();
  await expect(heading(page, 'It is kept.')).toBeFocused();
  await link(page, 'Add more').click();
  await view(page, idOf(page));
  await expect(page.getByText('Tuesday 24 November 2026, 23:10')).toBeVisible();
  await expect(page.getByText('It is whole as it is.')).toBeVisible();
});

journey(
  'nothing is no record, a strength alone is one, and own words come back after a reload',
  async ({ page }) => {
    await page.goto('/trigger/');
    await button(page, 'Keep it').click();
    await expect(page.getByRole('alert')).toContainText('One of these is enough');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await button(page, 'Keep it and add more').click();
    await expect(heading(page, 'Add more')).toBeVisible();
    await expect(part(page, 'What set it off?')).toContainText('Felt 1 of 10');

    await page.goto('/trigger/');
    await button(page, 'Something else').click();
    await box(page, 'In a few words of your own').fill('Seen, no answer');
    await draftKept(page);
    await page.reload();
    await expect(box(page, 'In a few words of your own')).toHaveValue('Seen, no answer');
    await button(page, 'Offer this next time').click();
    await button(page, 'Keep it').click();
    await expect(heading(page, 'It is kept.')).toBeVisible();
    await page.goto('/trigger/');
    await expect(button(page, 'Seen, no answer')).toHaveAttribute('aria-pressed', 'false');
    await expect(box(page, 'In a few words of your own')).toBeHidden();
  },
);

journey(
  'words that were typed stay when something is tapped after them, and all of it outlives a reload',
  async ({ page }) => {
    await page.goto('/trigger/');
    await expect(heading(page, 'What set it off?')).toBeFocused();
    await button(page, 'Something else').click();
    await box(page, 'In a few words of your own').fill('Seen, no answer');
    await button(page, 'A late reply').click();
    await page.getByRole('slider').fill('4');
    await draftKept(page);
    await page.reload();
    await expect(page.getByText('is not kept yet. It is still here.')).toBeVisible();
    await expect(button(page, 'A late reply')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('slider')).toHaveValue('4');
    await expect(box(page, 'In a few words of your own')).toHaveValue('Seen, no answer');
    await button(page, 'Keep it and add more').click();
    await expect(heading(page, 'Add more')).toBeVisible();
    await expect(box(page, 'What happened?')).toHaveValue('Seen, no answer');
    await expect(part(page, 'What set it off?')).toContainText('A late reply · Felt 4 of 10');

    // In the full form too.
    await part(page, 'What set it off?').click();
    await button(page, 'A late reply').click();
    await box(page, 'Or in your own words').fill('Read at nine');
    await button(page, 'Time apart').click();
    await expect(page.getByRole('status').filter({ hasText: 'under the first question' })).toBeVisible();
    await expect(box(page, 'What happened?')).toHaveValue('Seen, no answer\nRead at nine');

    await page.goto('/trigger/');
    await button(page, 'Plans changed').click();
    await draftKept(page);
    await page.reload();
    await button(page, 'Throw it away').click();
    await expect(heading(page, 'What set it off?')).toBeFocused();
    await expect(button(page, 'Plans changed')).toHaveAttribute('aria-pressed', 'false');
  },
);

journey('a refusal is heard each time, not only the first', async ({ page }) => {
  await page.goto('/trigger/');
  await button(page, 'Keep it').click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('One of these is enough');
  const first = await alert.elementHandle();
  await button(page, 'Keep it').click();
  await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(alert).toContainText('One of these is enough');
});

journey('on a low and narrow phone the slider lies above the buttons', async ({ page }) => {
  // 320 by 640 less the three lines that say it is an invented person’s journal.
  await page.setViewportSize({ width: 320, height: 574 });
  await page.goto('/trigger/');
  await expect(page.getByRole('slider')).toBeVisible();
  const box = async (what: string) => (await page.locator(what).boundingBox()) ?? { y: 0, height: 0 };
  const [slider, foot] = [await box('.ask .gauge'), await box('.ask > .foot')];
  expect(slider.y + slider.height).toBeLessThanOrEqual(foot.y);
});

journey('the trigger of Prepare is offered', async ({ page }) => {
  await page.goto('/prepare/');
  await button(page, 'No good night').click();
  await button(page, 'Next').click();
  await expect(heading(page, /what do you usually do/)).toBeVisible();
  await note(page, 'No good night');
});

/** Says something in every part of the form. */
const tellAll = async (page: Page): Promise<void> => {
  await box(page, 'What happened?').fill(HAPPENED);
  await part(page, 'What did you feel?').click();
  await button(page, 'Fear').click();
  await button(page, 'Worried').click();
  await page.getByRole('slider', { name: 'Worried' }).fill('8');
  await button(page, 'Shame').click();
  await button(page, 'Not enough').click();
  await part(page, 'What went through your mind?').click();
  await box(page, 'What went through your mind?').fill('it is over');
  await part(page, 'What did you want to do?').click();
  await button(page, 'Check on them').click();
  await part(page, 'What came of it within the hour?').click();
  await box(page, 'What came of it within the hour?').fill('They had slept.');
  await part(page, 'What would steady me do?').click();
  await box(page, 'What would steady me do?').fill('Put the phone in the kitchen.');
  await part(page, 'Who was it with?').click();
  await button(page, 'Add someone').click();
  await box(page, 'A nickname only you would know').fill('Ro');
  await button(page, 'Keep this name').click();
  await expect(button(page, 'Ro')).toHaveAttribute('aria-pressed', 'true');
  await part(page, 'When was it?').click();
  await page.getByLabel('Time', { exact: true }).fill('22:05');
};

const expectAllTold = async (page: Page): Promise<void> => {
  const main = page.getByRole('main');
  for (const words of [
    'Tuesday 24 November 2026, 22:05',
    'Worried 8 · Not enough',
    'Check on them',
    HAPPENED,
    'it is over',
    'They had slept.',
    'Put the phone in the kitchen.',
    'Ro',
  ])
    await expect(main).toContainText(words);
};

journey(
  'the full form outlives a reload in the middle, says so, and is kept word for word',
  async ({ page }) => {
    journey.slow();
    await atTime(page);
    const id = await noteMore(page);
    await tellAll(page);
    await draftKept(page);
    await page.reload();
    await expect(page.getByText('is not kept yet. It is still here.')).toBeVisible();
    await expect(box(page, 'What happened?')).toHaveValue(HAPPENED);
    await expect(part(page, 'What did you feel?')).toContainText('Worried 8 · Not enough');
    // Nothing of it is kept before Keep.
    await view(page, id);
    await expect(page.getByRole('main')).not.toContainText('Worried');
    await link(page, 'Change or add').click();
    await keep(page);
    await expect(heading(page, 'What will you do now?')).toBeFocused();
    await expect(page.locator('.sheet')).toContainText('Put the phone in the kitchen.');
    await view(page, id);
    await expectAllTold(page);
    // An edit, and the draft is gone.
    await link(page, 'Change or add').click();
    await expect(page.getByText('is not kept yet')).toBeHidden();
    await box(page, 'What happened?').fill('A reply at nine.');
    await part(page, 'What did you feel?').click();
    await button(page, 'Take out Worried').click();
    await keep(page);
    await view(page, id);
    await expect(page.getByRole('main')).toContainText('A reply at nine.');
    await expect(page.getByRole('main')).not.toContainText('Worried');
  },
);

journey('what is not kept can be thrown away', async ({ page }) => {
  const id = await noteMore(page);
  await box(page, 'What happened?').fill('not this');
  await draftKept(page);
  await page.reload();
  await button(page, 'Throw it away').click();
  await expect(heading(page, 'Add more')).toBeFocused();
  await expect(box(page, 'What happened?')).toHaveValue('');
  await page.goto(`/trigger/more/?id=${id}`);
  await expect(box(page, 'What happened?')).toHaveValue('');
  await expect(page.getByText('is not kept yet')).toBeHidden();
});

journey(
  'after ten minutes one sentence says that it may be enough, and nothing is blocked',
  async ({ page }) => {
    await atTime(page);
    await noteMore(page);
    await page.clock.fastForward(minutes(9));
    await expect(page.getByText('That may be enough for today.')).toBeHidden();
    await page.clock.fastForward(minutes(2));
    await expect(page.getByText('That may be enough for today.')).toBeVisible();
    await box(page, 'What happened?').fill('a little more');
    await keep(page);
  },
);

journey('the next day is asked for from the next day on', async ({ page }) => {
  await atTime(page);
  const id = await noteMore(page);
  await expect(part(page, 'What came of it within the hour?')).toBeVisible();
  await expect(part(page, 'And the next day?')).toBeHidden();
  await page.clock.fastForward(minutes(10 * 60));
  await page.goto(`/trigger/more/?id=${id}`);
  await part(page, 'And the next day?').click();
  await expect(box(page, 'And the next day?')).toBeVisible();
});

journey(
  'a time that cannot be read comes back as it was typed, and so does a closed part',
  async ({ page }) => {
    await atTime(page);
    await noteMore(page);
    await part(page, 'When was it?').click();
    await page.getByLabel('Day', { exact: true }).fill('2027-01-01');
    await part(page, 'Who was it with?').click();
    await button(page, 'Add someone').click();
    await box(page, 'A nickname only you would know').fill('R');
    await part(page, 'Who was it with?').click();
    await part(page, 'Who was it with?').click();
    await expect(box(page, 'A nickname only you would know')).toHaveValue('R');
    await draftKept(page);
    await page.reload();
    await part(page, 'When was it?').click();
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2027-01-01');
    await expect(page.getByRole('alert')).toContainText('still to come');
  },
);

journey('a feeling that is taken out leaves the focus on the next one', async ({ page }) => {
  await noteMore(page);
  await part(page, 'What did you feel?').click();
  await button(page, 'Fear').click();
  for (const feeling of ['Worried', 'Scared', 'Panicky']) await button(page, feeling).click();
  await button(page, 'Take out Scared').click();
  await expect(button(page, 'Take out Panicky')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Take out Worried')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Fear')).toBeFocused();
});

journey(
  'where the person was scared, or said that they are afraid, no delay is offered',
  async ({ page }) => {
    const pause = link(page, 'Pause before reaching out');
    const accurate = link(page, 'My worry is accurate');
    await note(page);
    await expect(pause).toBeVisible();
    const sizes = await page
      .locator('.after-ways > a')
      .evaluateAll((ways) => ways.map((way) => `${way.clientWidth} ${way.clientHeight}`));
    expect(sizes).toHaveLength(4);
    expect(new Set(sizes).size).toBe(1);
    await noteMore(page);
    await part(page, 'What did you feel?').click();
    await button(page, 'Fear').click();
    await button(page, 'Scared').click();
    await keep(page);
    await expect(accurate).toBeVisible();
    await expect(pause).toBeHidden();

    await page.goto('/private-question/');
    await button(page, 'Sometimes, or often').click();
    await note(page);
    await expect(link(page, 'I am afraid of them')).toHaveAttribute('href', '/help/#unsafe');
    await expect(accurate).toBeVisible();
    await expect(pause).toBeHidden();
  },
);

journey(
  'the third about the same thing within days says one sentence, and offers one small step',
  async ({ page }) => {
    journey.slow();
    await atTime(page, new Date('2026-11-22T10:00:00Z'));
    const said = page.getByText('Writing it again may not move it.');
    for (const hours of [0, 24, 24]) {
      await expect(said).toBeHidden();
      await page.clock.fastForward(minutes(hours * 60));
      await note(page);
    }
    await expect(said).toBeVisible();
    await link(page, 'Think of one thing steady me would do').click();
    await expect(box(page, 'What would steady me do?')).toBeVisible();
  },
);

journey('a time still to come is refused in words, and the time from before stays', async ({ page }) => {
  await atTime(page);
  const id = await noteMore(page);
  await part(page, 'When was it?').click();
  await page.getByLabel('Day', { exact: true }).fill('2027-01-01');
  await expect(page.getByRole('alert')).toContainText('still to come');
  await keep(page);
  await view(page, id);
  await expect(page.getByText('Tuesday 24 November 2026, 23:10')).toBeVisible();
});

journey('it can be told as if of someone else, by a name of one’s own or by none', async ({ page }) => {
  await noteMore(page);
  await button(page, 'On').click();
  await expect(part(page, 'What did this person feel?')).toBeVisible();
  await box(page, 'A name for yourself, if you like').fill('Kit');
  await draftKept(page);
  await page.reload();
  await expect(box(page, 'A name for yourself, if you like')).toHaveValue('Kit');
  await box(page, 'A name for yourself, if you like').focus();
  await box(page, 'A name for yourself, if you like').blur();
  await expect(part(page, 'What went through Kit’s mind?')).toBeVisible();
  await noteMore(page);
  await expect(part(page, 'What did Kit feel?')).toBeVisible();
  await button(page, 'Off').click();
  await expect(part(page, 'What did you feel?')).toBeVisible();
});

journey(
  'the worry may be right: one tap from the thought to where that is taken seriously',
  async ({ page }) => {
    await noteMore(page);
    await part(page, 'What went through your mind?').click();
    await link(page, 'My worry is accurate').click();
    await expect(heading(page, 'Your worry may be right.')).toBeVisible();
  },
);

journey('a deleted trigger can be brought back, later too, or deleted for good', async ({ page }) => {
  const id = await noteMore(page);
  await box(page, 'What happened?').fill('unmistakable words');
  await keep(page);
  await view(page, id);
  await button(page, 'Delete').click();
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await button(page, 'Bring it back').click();
  await expect(page.getByText('unmistakable words')).toBeVisible();
  await expectPlaced(page);
  await button(page, 'Delete').click();
  await expect(heading(page, 'This is deleted')).toBeVisible();
  await page.goto(`/trigger/more/?id=${id}`);
  await expect(heading(page, 'This is deleted')).toBeVisible();
  await link(page, 'See what is deleted').click();
  await button(page, 'Bring it back A late reply').click();
  await expect(page.getByRole('status')).toContainText('A late reply is back');
  await expect(heading(page, 'Deleted')).toBeFocused();

  // What was typed and not kept outlives the deletion, as long as it can be taken back.
  await page.goto(`/trigger/more/?id=${id}`);
  await box(page, 'What happened?').fill('typed, not kept');
  await draftKept(page);
  await view(page, id);
  await button(page, 'Delete').click();
  await button(page, 'Bring it back').click();
  await link(page, 'Change or add').click();
  await expect(box(page, 'What happened?')).toHaveValue('typed, not kept');
  await view(page, id);
  await button(page, 'Delete').click();
  await link(page, 'See what is deleted').click();
  await button(page, 'Delete for good A late reply').click();
  await expect(button(page, 'Keep it here')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await button(page, 'Delete for good A late reply').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('status')).toHaveText('It is deleted for good.');
  await page.reload();
  await expect(page.getByText('Nothing is deleted')).toBeVisible();
  await page.goto(`/trigger/view/?id=${id}`);
  await expect(heading(page, 'This is not here')).toBeVisible();
});

journey('two tabs that disagree keep both versions, until the person says which', async ({ page }) => {
  journey.slow();
  const id = await noteMore(page);
  const other = await page.context().newPage();
  for (const tab of [page, other]) {
    await tab.goto(`/trigger/more/?id=${id}`);
    await expect(box(tab, 'What happened?')).toBeVisible();
  }
  for (const [tab, words, strength] of [
    [page, 'from the first tab', '3'],
    [other, 'from the second tab', '8'],
  ] as const) {
    await tab.bringToFront();
    await box(tab, 'What happened?').fill(words);
    await part(tab, 'What set it off?').click();
    await tab.getByRole('slider', { name: 'How strong is it?' }).fill(strength);
  }
  await keep(page);
  await keep(other);
  await view(other, id);
  const conflict = other.getByRole('region', { name: 'Two versions of this were kept' });
  await expect(conflict).toContainText('from the first tab');
  await expect(conflict).toContainText('from the second tab');
  await expectAccessible(other);
  await other
    .getByRole('group', { name: /^How strong/ })
    .locator('.sheet', { hasText: 'Felt 3 of 10' })
    .getByRole('button')
    .click();
  await expectPlaced(other);
  await button(other, 'Keep both What happened').click();
  await expect(conflict).toBeHidden();
  await expectPlaced(other);
  await expect(other.getByText('Felt 3 of 10')).toBeVisible();
  await other.reload();
  await expect(other.locator('.sheet')).toContainText(/from the second tab\s+from the first tab/);
  await expect(conflict).toBeHidden();
});

journey(
  'feelings are called what the person calls them, hidden, shown again, added and undone',
  async ({ page }) => {
    const id = await noteMore(page);
    await part(page, 'What did you feel?').click();
    await button(page, 'Fear').click();
    await button(page, 'Scared').click();
    await keep(page);
    await page.goto('/settings/');
    await link(page, 'Feelings').click();
    await button(page, 'Rename Scared').click();
    await box(page, 'A new name for Scared').fill('  ');
    await button(page, 'Keep this name').click();
    await expect(page.getByRole('alert')).toContainText('Nothing was changed');
    await box(page, 'A new name for Scared').fill('worried');
    await button(page, 'Keep this name').click();
    await expect(page.getByRole('alert')).toContainText('Worried is on the list already');
    await box(page, 'A new name for Scared').fill('Churning');
    await page.keyboard.press('Enter');
    await expect(button(page, 'Rename Churning')).toBeFocused();
    await button(page, 'Stop offering Foolish').click();
    await expect(page.getByRole('status')).toHaveText('Foolish is not offered any more.');
    await expect(button(page, 'Delete Foolish')).toBeHidden();
    await button(page, 'Stop offering Numb').click();
    // The way back is the next stop of the keyboard.
    await expect(button(page, 'Undo')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button(page, 'Undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button(page, 'Rename Numb')).toBeFocused();
    await expect(button(page, 'Stop offering Numb')).toBeVisible();
    const fear = page.getByRole('region', { name: 'Fear' });
    await fear.getByRole('button', { name: 'Add a feeling' }).click();
    await box(page, 'A feeling of the kind Fear').fill('Like glass');
    await button(page, 'Keep this name').click();
    await expect(fear).toContainText('Like glass');

    await view(page, id);
    await expect(page.getByText('Churning')).toBeVisible();
    await link(page, 'Change or add').click();
    await part(page, 'What did you feel?').click();
    await button(page, 'Shame').click();
    await expect(button(page, 'Ashamed')).toBeVisible();
    await expect(button(page, 'Foolish')).toBeHidden();
    await button(page, /^Fear.*1 picked$/).click();
    await expect(button(page, 'Like glass')).toBeVisible();
  },
);

journey('people and common triggers are renamed, hidden and shown again', async ({ page }) => {
  await page.goto('/people/');
  await expect(page.getByText('Nobody yet')).toBeVisible();
  await button(page, 'Add someone').click();
  await box(page, 'A nickname only you would know').fill('Ro');
  await button(page, 'Keep this name').click();
  await button(page, 'Stop offering Ro').click();
  await button(page, 'Add someone').click();
  await box(page, 'A nickname only you would know').fill('ro');
  await button(page, 'Keep this name').click();
  await expect(page.getByRole('alert')).toContainText('You can offer it again');
  await button(page, 'Leave it').click();
  await button(page, 'Offer again Ro').click();
  await expect(button(page, 'Stop offering Ro')).toBeVisible();

  await page.goto('/common-triggers/');
  await button(page, 'Rename A late reply').click();
  await box(page, 'A new name for A late reply').fill('No reply by ten');
  await button(page, 'Keep this name').click();
  await button(page, 'Stop offering A post I saw').click();
  await expect(page.getByRole('status')).toHaveText('A post I saw is not offered any more.');
  await page.goto('/trigger/');
  await expect(button(page, 'No reply by ten')).toBeVisible();
  await expect(button(page, 'A post I saw')).toBeHidden();
});

journey('somebody who is deleted keeps their name where it was written, and comes back', async ({ page }) => {
  const id = await noteMore(page);
  await part(page, 'Who was it with?').click();
  for (const name of ['Ro', 'Kit']) {
    await button(page, 'Add someone').click();
    await box(page, 'A nickname only you would know').fill(name);
    await button(page, 'Keep this name').click();
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true');
  }
  await keep(page);
  await page.goto('/people/');
  await button(page, 'Delete Ro').click();
  await expect(page.getByRole('status')).toHaveText('Ro is deleted. What you wrote keeps the name.');
  await expect(button(page, 'Undo')).toBeFocused();
  await button(page, 'Delete Kit').click();
  await expect(page.getByText('Nobody yet')).toBeVisible();
  await expect(button(page, 'Undo')).toHaveCount(2);
  await button(page, 'Undo').first().click();
  await expect(button(page, 'Rename Ro')).toBeFocused();
  await page.reload();
  await expect(button(page, 'Rename Ro')).toBeVisible();
  await expect(button(page, 'Undo')).toBeHidden();
  await expect(page.getByRole('main')).not.toContainText('Kit');
  await view(page, id);
  await expect(page.getByRole('main')).toContainText('Ro · Kit');
  await page.goto('/trigger/');
  await button(page, 'A late reply').click();
  await button(page, 'Keep it and add more').click();
  await part(page, 'Who was it with?').click();
  await expect(button(page, 'Ro')).toBeVisible();
  await expect(button(page, 'Kit')).toBeHidden();
  // The same name is the same person again.
  await page.goto('/people/');
  await button(page, 'Add someone').click();
  await box(page, 'A nickname only you would know').fill('kit');
  await button(page, 'Keep this name').click();
  await expect(button(page, 'Rename kit')).toBeVisible();
  await view(page, id);
  await expect(page.getByRole('main')).toContainText('Ro · kit');
});

journey('with the keyboard alone a trigger is noted, told, deleted and brought back', async ({ page }) => {
  journey.slow();
  await page.goto('/trigger/');
  await expect(heading(page, 'What set it off?')).toBeVisible();
  await expectAllReached(page);
  await pressOn(page, button(page, 'Plans changed'));
  await tabTo(page, page.getByRole('slider'));
  await page.keyboard.press('ArrowRight');
  await pressOn(page, button(page, 'Keep it and add more'));
  await expect(heading(page, 'Add more')).toBeFocused();
  const id = idOf(page);
  await tabTo(page, box(page, 'What happened?'));
  await page.keyboard.insertText('by keyboard');
  await pressOn(page, part(page, 'What did you feel?'));
  await pressOn(page, button(page, 'Sadness'));
  await pressOn(page, button(page, 'Hurt'));
  await tabTo(page, page.getByRole('slider', { name: 'Hurt' }));
  await page.keyboard.press('End');
  await expectAllReached(page);
  await pressOn(page, keepForm(page));
  await expect(heading(page, 'What will you do now?')).toBeFocused();
  await expectAllReached(page);
  await page.goto(`/trigger/view/?id=${id}`);
  await expect(page.getByText('Hurt 10')).toBeVisible();
  await expectAllReached(page);
  await pressOn(page, button(page, 'Delete'));
  await expect(heading(page, 'This is deleted')).toBeFocused();
  await pressOn(page, button(page, 'Bring it back'));
  await expect(page.getByText('by keyboard')).toBeVisible();
  await expectPlaced(page);
  await page.goto('/people/');
  await pressOn(page, button(page, 'Add someone'));
  await expect(box(page, 'A nickname only you would know')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Add someone')).toBeFocused();
});

journey('offline, after one visit to another page, all of it works', async ({ page }) => {
  await page.goto('/');
  await installed(page);
  await page.context().setOffline(true);
  const id = await noteMore(page);
  await box(page, 'What happened?').fill('without a network');
  await part(page, 'Who was it with?').click();
  await button(page, 'Add someone').click();
  await box(page, 'A nickname only you would know').fill('Ro');
  await button(page, 'Keep this name').click();
  await keep(page);
  await view(page, id);
  await button(page, 'Delete').click();
  await link(page, 'See what is deleted').click();
  await expect(button(page, 'Bring it back A late reply')).toBeVisible();
  for (const [path, title] of [
    ['/feelings/', 'Feelings'],
    ['/people/', 'People'],
    ['/common-triggers/', 'What sets it off'],
  ] as const) {
    await page.goto(path);
    await expect(heading(page, title)).toBeVisible();
  }
});

journey(
  'no word of it lies open in the browser, kept or still being typed, nor in an address',
  async ({ page }) => {
    const SEALED = 'KANARIENVOGEL';
    await page.goto('/people/');
    await button(page, 'Add someone').click();
    await box(page, 'A nickname only you would know').fill(`${SEALED} Ro`);
    await button(page, 'Keep this name').click();
    await expect(page.getByRole('status')).toContainText('is on the list');
    await page.goto('/trigger/');
    await button(page, 'Something else').click();
    await box(page, 'In a few words of your own').fill(`${SEALED} of the moment`);
    await button(page, 'Offer this next time').click();
    await button(page, 'Keep it and add more').click();
    await expect(heading(page, 'Add more')).toBeVisible();
    const id = idOf(page);
    await box(page, 'What happened?').fill(`${SEALED} kept`);
    await keep(page);
    await page.goto(`/trigger/more/?id=${id}`);
    await part(page, 'What did you do?').click();
    await box(page, 'What did you do?').fill(`${SEALED} still typing`);
    await draftKept(page);
    const seen = await lookThrough(page, signsOf(SEALED));
    expect(seen.found).toEqual([]);
    expect(seen.names.draft?.length).toBeGreaterThan(0);
    expect(seen.title).toBe('Note · Evenkeel');
    // Of an earlier document a page learns no address at all.
    const addresses = seen.addresses.filter((address) => typeof address === 'string');
    expect(addresses).not.toEqual([]);
    for (const address of addresses)
      expect(address).toMatch(/\/(people|trigger|trigger\/more)\/(\?(id|kept)=[0-9a-f-]{36}(&kept=yes)?)?$/);
  },
);

journey('every page of it is accessible, by day and by night', async ({ page }) => {
  journey.slow();
  await page.goto('/trigger/');
  await button(page, 'Something else').click();
  await button(page, 'Keep it').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await note(page);
  await expectAccessible(page);
  await button(page, 'Undo').click();
  await expect(heading(page, 'It is taken back.')).toBeVisible();
  await expectAccessible(page);
  const id = await noteMore(page);
  const closed = page.locator('.part:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  await button(page, 'Fear').click();
  await button(page, 'Worried').click();
  await page.getByLabel('Day', { exact: true }).fill('2099-01-01');
  await button(page, 'Add someone').click();
  await button(page, 'On').click();
  await expectAccessible(page);
  await keep(page);
  await expectAccessible(page);
  await view(page, id);
  await expectAccessible(page);
  await button(page, 'Delete').click();
  await expect(heading(page, 'This is deleted')).toBeVisible();
  await expectAccessible(page);
  for (const path of ['/deleted/', '/common-triggers/', '/people/', '/feelings/', '/trigger/view/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const hide = page.getByRole('button', { name: /^Stop offering / });
    if ((await hide.count()) > 0) await hide.first().click();
    await expectAccessible(page);
  }
});
