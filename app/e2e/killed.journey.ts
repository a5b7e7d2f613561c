import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signsOf } from './at-rest.ts';
import { appAddress, expect, journey, type Page } from './journey.ts';
import { filesWith, type OwnBrowser, startBrowser } from './own-browser.ts';
import { button, field, heading, link } from './ways.ts';

/** How often the browser is killed: a few times each run, more where somebody looks closely (`KILLED_ROUNDS=10`). */
const ROUNDS = Number(process.env.KILLED_ROUNDS ?? 3);
const CANARY = 'KANARIENVOGEL';

/** Which moment of the second after the tap it is. */
const moment = (): number => Math.floor(Math.random() * 1_000);
const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const parked = (page: Page) => heading(page, 'It is parked.');
const empty = (page: Page) => heading(page, 'Before you reach out');

/** Reads every message that is parked, and lets it go, until none is left. */
const takeOut = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (;;) {
    await page.goto(`${appAddress()}/pause/`);
    await expect(parked(page).or(empty(page))).toBeVisible();
    if (await empty(page).isVisible()) return found;
    await link(page, 'Decide now').click();
    await link(page, 'Read the message').click();
    found.push((await page.locator('.words').textContent()) ?? '');
    await link(page, 'Back').click();
    await button(page, 'Let it go').click();
    await expect(heading(page, 'You let it go.')).toBeVisible();
  }
};

/** What stood in the field and was parked, in words of one line each: all that was ever typed there, whole. */
const expectUnspoilt = (found: readonly string[], typed: readonly string[], story: string): void => {
  for (const line of found.flatMap((words) => words.split('\n')))
    expect(
      typed.some((words) => words.startsWith(line)),
      `${line} (${story})`,
    ).toBe(true);
};

journey('a browser that is killed loses no message that it said was parked, and spoils nothing', async () => {
  journey.setTimeout(30_000 + ROUNDS * 15_000);
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-killed-'));
  const typed: string[] = [];
  const promised: string[] = [];
  const found: string[] = [];
  let story = '';
  let own: OwnBrowser | undefined;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      own = await startBrowser(folder);
      const { page } = own;
      found.push(...(await takeOut(page)));
      expectUnspoilt(found, typed, story);
      for (const words of promised) expect(found, story).toContain(words);

      // From Calm it goes through the inbox, from Pause into the log.
      const at = round % 2 === 0 ? '/calm/' : '/pause/';
      await page.goto(appAddress() + at);
      const words = `${CANARY} ${round} are you mad at me`;
      typed.push(words);
      await field(page).fill(words);
      await expect(field(page)).toHaveValue(words);
      // At once when the words are seen, or at some moment of the second after the tap.
      const isAtOnce = round < 2;
      const delay = moment();
      story += `${at} killed ${isAtOnce ? 'as it was said' : `${delay} ms after Park`}; `;
      const seen = parked(page)
        .waitFor()
        .then(() => promised.push(words))
        .catch(() => undefined);
      await button(page, 'Park').click();
      await (isAtOnce ? seen : pass(delay));
      await own.kill();
      await seen;
    }
    expect(promised.length).toBeGreaterThan(0);
    own = await startBrowser(folder);
    found.push(...(await takeOut(own.page)));
    expectUnspoilt(found, typed, story);
    for (const words of promised) expect(found, story).toContain(words);
    await own.page.goto(`${appAddress()}/settings/`);
    await expect(heading(own.page, 'Settings')).toBeVisible();
    await expect(own.page.getByText(/cannot be read/)).toBeHidden();
    await own.kill();
    // Nothing of it lies readable in the files of the browser, neither ours nor its own; what is open would be seen.
    expect(filesWith(folder, signsOf(CANARY))).toEqual([]);
    expect(filesWith(folder, signsOf('recentStarts'))).not.toEqual([]);
  } finally {
    await own?.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

journey('a browser that is killed while somebody types keeps what was typed two seconds before', async () => {
  journey.setTimeout(30_000 + ROUNDS * 15_000);
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-killed-'));
  let own: OwnBrowser | undefined;
  try {
    for (let round = 0; round < Math.ceil(ROUNDS / 2); round++) {
      const at = round % 2 === 0 ? '/calm/' : '/pause/';
      own = await startBrowser(folder);
      await own.page.goto(appAddress() + at);
      const early = `${CANARY} ${round} are you`;
      const late = ' mad at me or why do you not write back to me';
      await field(own.page).fill(early);
      await pass(2_000);
      const typing = field(own.page)
        .pressSequentially(late, { delay: 20 })
        .catch(() => undefined);
      await pass(moment());
      await own.kill();
      await typing;

      own = await startBrowser(folder);
      await own.page.goto(appAddress() + at);
      // Calm gives it back with the first touch: before that the page belongs to the breath.
      await field(own.page).focus();
      await expect(field(own.page)).toHaveValue(new RegExp(`^${early}`));
      expectUnspoilt([await field(own.page).inputValue()], [early + late], at);
      await field(own.page).fill('');
      await pass(at === '/calm/' ? 1_500 : 500);
      await own.kill();
    }
    expect(filesWith(folder, signsOf(CANARY))).toEqual([]);
  } finally {
    await own?.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
