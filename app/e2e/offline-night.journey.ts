import { atTime, expect, installed, journey, type Page } from './journey.ts';
import { button, field, heading, link, MESSAGE, markPull, minutes, openMore, startWait } from './ways.ts';

/** Not kept for offline: whoever asks for it shows whether there is a network. */
const CONTROL = '/app-paths.json';

/** Opens the first screen once, with a network, and never again. Lists what is asked for in vain from then on. */
const visitOnce = async (page: Page): Promise<readonly string[]> => {
  await page.goto('/');
  await installed(page);
  const context = page.context();
  const asked: string[] = [];
  context.on('requestfailed', (request) => {
    const { pathname } = new URL(request.url());
    // The page was left before it came; that is no network missing.
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
    // The browser itself looks for a newer worker; no page waits for it.
    if (!isLeft && pathname !== CONTROL && pathname !== '/sw.js') asked.push(pathname);
  });
  await context.setOffline(true);
  // A journey that still had a network would prove nothing.
  const answer = await page.evaluate((path) => fetch(path).catch(() => 'no network'), CONTROL);
  expect(answer).toBe('no network');
  return asked;
};

const COLD: readonly (readonly [path: string, title: string | RegExp])[] = [
  ['/', 'Is it hard right now?'],
  ['/calm/', 'Calm'],
  ['/pause/', 'Before you reach out'],
  ['/pause/?worry=accurate', 'Your worry may be right.'],
  ['/help/', 'Help, from people'],
  ['/prepare/', 'What sets it off most often?'],
  ['/prepare/?step=5', 'Try it once'],
  ['/prepare/?step=7', 'Beside your messenger'],
  ['/prepared/', 'My next hard moment'],
  ['/grounding/', 'Look slowly round'],
  ['/private-question/', /./],
  ['/today/', 'It is late.'],
  ['/last-night/', /./],
  ['/settings/', 'Settings'],
  ['/about/', 'What this is, and is not'],
  ['/measures/', 'Kitchen measures'],
  ['/no-such-page/', 'This page is not here.'],
];

journey(
  'offline every page opens cold by its address, and asks the network for nothing',
  async ({ page }) => {
    journey.slow();
    await atTime(page);
    const asked = await visitOnce(page);
    for (const [path, title] of COLD) {
      await page.goto(path);
      await expect(heading(page, title), path).toBeAttached();
      await expect(page.getByRole('main'), path).not.toHaveAttribute('aria-busy', 'true');
    }
    expect(asked).toEqual([]);
  },
);

/** From the first screen to a wait of ten minutes. */
const toTheWait = async (page: Page): Promise<void> => {
  await page.goto('/');
  await link(page, 'Yes, help me now').click();
  await field(page).fill(MESSAGE);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await startWait(page);
};

/** What stands beside the wait and after it, each page by its link. */
const throughThePause = async (page: Page): Promise<void> => {
  await page.clock.fastForward(minutes(4));
  await expect(heading(page, '6 minutes')).toBeVisible();
  await link(page, 'Mark the pull').click();
  await markPull(page, '3');
  await link(page, 'Back').click();
  await link(page, 'What else it may be').click();
  await expect(heading(page, 'What else it may be')).toBeVisible();
  await link(page, 'Back').click();
  await link(page, 'Decide now').click();
  await expect(heading(page, 'You paused.')).toBeVisible();
  await page.clock.fastForward(minutes(7));
  for (const [way, title] of [
    ['Ask once, clearly', 'Ask once, clearly'],
    ['Send it as it was', 'As it was'],
    ['Wait longer', 'Wait longer'],
    [/^Check in later/, 'Check in later'],
    ['My worry is accurate', 'Your worry may be right.'],
    ['Read the message', 'Your message'],
  ] as const) {
    await page.goto('/pause/');
    await expect(heading(page, 'You waited.')).toBeVisible();
    if (way === 'Read the message') await openMore(page);
    await page.getByRole('link', { name: way }).click();
    await expect(heading(page, title)).toBeVisible();
  }
  await link(page, 'Back').click();
  await button(page, 'Let it go').click();
  await expect(heading(page, 'You let it go.')).toBeVisible();
};

const throughHelp = async (page: Page): Promise<void> => {
  await page.goto('/today/');
  await link(page, 'Help').click();
  await button(page, 'Show United Kingdom').click();
  await button(page, 'Add someone').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Jo');
  await page.getByRole('textbox', { name: 'Number' }).fill('07700 900123');
  await button(page, 'Keep it').click();
  await expect(link(page, 'Ring Jo')).toBeVisible();
};

const throughPrepare = async (page: Page): Promise<void> => {
  await page.goto('/prepare/');
  await button(page, 'A late reply').click();
  for (const [act, title] of [
    ['Next', 'When no reply comes, what do you usually do?'],
    ['Next', 'One line, from you now to you then'],
    ['Next', 'One thing that helps, and is here now'],
    ['Next', 'Try it once'],
    ['Park', 'Parked'],
    ['Next', 'A plan for that moment'],
    ['Next', 'Beside your messenger'],
    ['Next', 'It is here when you need it'],
  ] as const) {
    await button(page, act).click();
    await expect(heading(page, title)).toBeVisible();
  }
  await link(page, 'Done').click();
  await expect(page).toHaveURL('/today/');
};

const throughGrounding = async (page: Page): Promise<void> => {
  await page.goto('/grounding/');
  await page.getByRole('link', { name: /^Feet on the floor/ }).click();
  await button(page, 'Next').click();
  await button(page, 'Leave it here').click();
  await expect(heading(page, 'How is it now?')).toBeVisible();
};

const throughSettings = async (page: Page): Promise<void> => {
  await page.goto('/today/');
  await link(page, 'Settings').click();
  await button(page, 'Night').click();
  await button(page, 'Delete everything').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await button(page, 'Keep everything').click();
  await link(page, 'What this is, and is not').click();
  await expect(heading(page, 'What this is, and is not')).toBeVisible();
};

journey('offline the whole night is walked, from the first screen to the last', async ({ page }) => {
  journey.slow();
  await atTime(page);
  const asked = await visitOnce(page);
  await toTheWait(page);
  await throughThePause(page);
  await throughHelp(page);
  await throughPrepare(page);
  await throughGrounding(page);
  await throughSettings(page);
  expect(asked).toEqual([]);
});
