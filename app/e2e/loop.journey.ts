import { atTime, expect, expectAccessible, journey, type Page } from './journey.ts';
import { expectAllReached, expectPlaced, pressOn, tabTo } from './keys.ts';
import { beginWait, button, heading, hours, link, parkWords } from './ways.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const THOUGHT = 'She is tired of me.';
const OLD = 'I’m too much for others.';
const BRIDGE = 'Some people like how much I care.';
const FEAR = 'No answer before ten tomorrow.';
const MOMENT = 'She rang at nine, and asked how I was.';

const box = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });
const part = (page: Page, question: string) => page.locator('summary', { hasText: question });
const docked = (page: Page) => page.locator('.dock').getByRole('button', { name: 'Keep it' });

/** An old belief and its bridge, as they were written down on an earlier day. */
const writeBelief = async (page: Page): Promise<void> => {
  await page.goto('/belief/new/');
  await button(page, OLD).click();
  await docked(page).click();
  await button(page, BRIDGE).click();
  await page.getByRole('slider', { name: 'How true it feels' }).fill('70');
  await docked(page).click();
  await expect(heading(page, `‘${OLD}’`)).toBeVisible();
};

/** By keyboard: what set it off, the thought, and which old belief spoke. */
const writeTrigger = async (page: Page): Promise<void> => {
  await page.goto('/trigger/');
  await pressOn(page, button(page, 'A late reply'));
  await pressOn(page, button(page, 'Keep it and add more'));
  await expect(heading(page, 'Add more')).toBeVisible();
  await pressOn(page, part(page, 'What went through your mind?'));
  await tabTo(page, box(page, 'What went through your mind?'));
  await page.keyboard.type(THOUGHT);
  await pressOn(page, part(page, 'Which old belief spoke?'));
  await pressOn(page, button(page, OLD));
  await pressOn(page, docked(page));
  await expect(heading(page, 'What will you do now?')).toBeVisible();
  await expectPlaced(page);
};

journey('one loop: trigger, fear, outcome, belief, evidence, affirmation, and back', async ({ page }) => {
  journey.slow();
  await atTime(page, NOON);
  await writeBelief(page);
  await page.clock.fastForward(hours(1));

  await writeTrigger(page);
  // The worry weighs as much as all else that is offered.
  const sizes = await Promise.all(
    [link(page, 'My worry is accurate'), link(page, 'Calm'), link(page, 'Help from people')].map((one) =>
      one.first().boundingBox(),
    ),
  );
  expect(new Set(sizes.map((size) => `${size?.width} × ${size?.height}`)).size).toBe(1);
  await expectAllReached(page);
  await expectAccessible(page);

  await pressOn(page, link(page, 'Write down what you fear'));
  await expect(heading(page, 'What do you fear will happen?')).toBeVisible();
  await expect(page.getByText('It will be kept with what you noted.')).toBeVisible();
  await tabTo(page, box(page, 'I fear that …'));
  await page.keyboard.type(FEAR);
  await expect(button(page, OLD)).toHaveAttribute('aria-pressed', 'true');
  await pressOn(page, button(page, 'Tomorrow'));
  await expectAccessible(page);
  await pressOn(page, docked(page));
  await expect(heading(page, 'It is kept.')).toBeFocused();

  await page.clock.fastForward(hours(22));
  await page.goto('/today/');
  await link(page, 'Open it').click();
  await button(page, 'It did not happen').click();
  await expect(heading(page, 'Something to keep?')).toBeFocused();
  await expectAccessible(page);
  await link(page, 'Keep it as evidence').click();
  await expect(docked(page)).toBeVisible();
  await page.getByRole('main').getByRole('textbox').first().fill(MOMENT);
  await expectAccessible(page);
  await docked(page).click();

  await expect(heading(page, `‘${OLD}’`)).toBeVisible();
  await expect(link(page, new RegExp(MOMENT))).toBeVisible();
  await expectAccessible(page);
  await link(page, 'Practise it').click();
  await expect(box(page, 'In your own words')).toHaveValue(BRIDGE);
  await docked(page).click();
  await expect(heading(page, `‘${BRIDGE}’`)).toBeVisible();
  await expect(page.getByText(MOMENT)).toBeVisible();
  await expectAccessible(page);

  // And back, all the way.
  await link(page, MOMENT).click();
  await expect(heading(page, `‘${BRIDGE}’`)).toBeVisible();
  await link(page, OLD).click();
  await expect(heading(page, `‘${OLD}’`)).toBeVisible();
  await link(page, new RegExp(MOMENT)).click();
  await link(page, /^A fear/).click();
  await expect(page.getByText(FEAR)).toBeVisible();
  await link(page, /noted|set it off/).click();
  await expect(heading(page, 'A late reply')).toBeVisible();
  await expect(link(page, /^A fear/)).toHaveAttribute('href', /^\/fear\/\?id=/);
  await expect(page.getByRole('main')).not.toContainText(FEAR);
  await expect(link(page, OLD)).toHaveAttribute('href', /^\/belief\/\?id=/);
  await expectAllReached(page);
  await expectAccessible(page);

  // What speaks against the old belief is one tap from More, and one only.
  await page.goto('/today/');
  await link(page, /^Calm/).first().click();
  await button(page, 'Stop').or(link(page, 'Stop')).click();
  await link(page, /^More/).click();
  await expect(link(page, /^A line I can believe/)).toBeVisible();
  await expectAccessible(page);
  await link(page, /^One thing that was so/).click();
  await expect(heading(page, 'One thing that was so')).toBeVisible();
  await expect(page.getByText(MOMENT)).toBeVisible();
  await expectAccessible(page);
});

journey(
  'what was planned for a cue stands there when it comes, and a plan is one way on',
  async ({ page }) => {
    await atTime(page, NOON);
    await page.goto('/trigger/');
    await button(page, 'A late reply').click();
    await button(page, 'Keep it').click();
    await expect(heading(page, 'It is kept.')).toBeFocused();
    await expect(link(page, 'Done')).toBeVisible();
    await expect(page.getByText('A plan for the next time')).toBeHidden();
    const view = new URL(page.url()).searchParams.get('kept') ?? '';
    await page.clock.fastForward(hours(2));
    await page.goto(`/trigger/view/?id=${view}`);
    await link(page, 'A plan for the next time').click();
    await box(page, /^then I will/).fill('put the phone in the drawer');
    await docked(page).click();
    await expect(heading(page, 'A plan')).toBeVisible();

    await page.goto('/trigger/');
    await button(page, 'A late reply').click();
    await button(page, 'Keep it').click();
    await expect(heading(page, 'It is kept.')).toBeFocused();
    await expect(
      page.getByText('When a reply comes late, then I will put the phone in the drawer.'),
    ).toBeVisible();
    await expectAllReached(page);
    await expectAccessible(page);
  },
);

const SAFE = 'The kitchen at my aunt’s, flour on the table.';

/** A safe moment is kept, and a wait begins. */
const waitWithMoment = async (page: Page): Promise<void> => {
  await page.goto('/safe-moment/new/');
  await page.getByRole('main').getByRole('textbox').first().fill(SAFE);
  await docked(page).click();
  await expect(page.getByText(SAFE)).toBeVisible();
  await parkWords(page);
  await beginWait(page);
};

journey(
  'in the wait a safe moment is one tap away, and a calm end leads to writing a fear down',
  async ({ page }) => {
    await atTime(page);
    await waitWithMoment(page);
    await button(page, 'Leave it out').click();
    await expect(page.getByText(SAFE)).toBeHidden();
    await page.locator('summary', { hasText: 'Read a safe moment of yours' }).click();
    await expect(page.getByText(SAFE)).toBeVisible();
    await expectAllReached(page);
    await expectAccessible(page);
    await link(page, 'Decide now').click();
    await button(page, 'Let it go').click();
    await expect(heading(page, 'You let it go.')).toBeFocused();
    await expectAllReached(page);
    await expectAccessible(page);
    await link(page, 'Write down what you fear').click();
    await expect(page.getByText('It will be kept with your pause.')).toBeVisible();
    await box(page, 'I fear that …').fill(FEAR);
    await docked(page).click();
    await expect(heading(page, 'It is kept.')).toBeFocused();
    await page.goto('/fears/');
    await link(page, new RegExp(FEAR)).click();
    await page.getByRole('main').getByRole('link', { name: /pause/i }).click();
    await expect(link(page, /^A fear/)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(FEAR);
  },
);
