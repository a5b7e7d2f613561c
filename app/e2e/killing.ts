/** Ends a browser at chosen moments, again and again in the same files, and counts what became of what it had said. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signsOf } from './at-rest.ts';
import { appAddress, expect, type Page } from './journey.ts';
import { filesWith, type OwnBrowser, startBrowser } from './own-browser.ts';
import { button, chooseOwnWords, field, heading, link, openLocked, SLOWLY } from './ways.ts';

export const CANARY = 'KANARIENVOGEL';
const HERON = 'the heron at the weir was patient';

/** All kills together, over all journeys of killed.journey.ts. `node scripts/kills.ts` asks for a hundred. */
const KILLS = Number(process.env.KILLED_ROUNDS ?? 8);
const SEED = Number(process.env.KILLED_SEED ?? 20_261_124);

/** Half of them with a passphrase: of these, one in five while the first one is being set. */
const withPassphrase = Math.floor(KILLS / 2);
const whileSetting = Math.max(1, Math.round(withPassphrase / 5));
export const SHARE = {
  open: KILLS - withPassphrase,
  locked: withPassphrase - whileSetting,
  setting: whileSetting,
} as const;

/** Numbers from 0 to 1 that are the same on every run (mulberry32); each journey has its own row of them. */
const chanceFrom = (seed: number) => () => {
  // biome-ignore lint/style/noParameterAssign: the state is what goes on
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Milliseconds after the tap: every second one while the words are on their way to the disk, the others within a second. */
export const createMoments = (row: number) => {
  const chance = chanceFrom(SEED + row);
  return {
    ofSaving: (): number => Math.floor(chance() * (chance() < 0.5 ? 120 : 1_000)),
    /** A passphrase is derived twice, then everything is sealed anew. */
    ofSetting: (): number => Math.floor(chance() * 2_500),
    ofTyping: (): number => Math.floor(chance() * 1_000),
  };
};

export const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Tally {
  kills: number;
  /** Said to be saved before the kill. */
  promised: number;
  /** Promised, and not there afterwards. */
  readonly lost: string[];
  /** There, and not as it was typed. */
  readonly spoilt: string[];
  /** Not promised, and there all the same: it had come in just in time. */
  unpromised: number;
  /** What became of the kills at the first passphrase. */
  readonly setting: { before: number; after: number };
}

const newTally = (): Tally => ({
  kills: 0,
  promised: 0,
  lost: [],
  spoilt: [],
  unpromised: 0,
  setting: { before: 0, after: 0 },
});

/** Gives the files of a browser to `work`, and takes browser and files away afterwards. */
export const withFiles = async (
  work: (start: () => Promise<OwnBrowser>, folder: string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-killed-'));
  let own: OwnBrowser | undefined;
  const start = async (): Promise<OwnBrowser> => {
    await own?.kill();
    own = await startBrowser(folder);
    return own;
  };
  try {
    await work(start, folder);
  } finally {
    await own?.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

const parked = (page: Page) => heading(page, 'It is parked.');
/** Parked while it was locked: the wait began then. */
const waits = (page: Page) => heading(page, /^\d+ minutes?$/);
const empty = (page: Page) => heading(page, 'Before you reach out');
const locked = (page: Page) => heading(page, 'Locked');

/** Opens Pause, with the passphrase if it is asked for. Answers whether it was. Fails if the vault cannot be read. */
const openPause = async (page: Page): Promise<boolean> => {
  await page.goto(`${appAddress()}/pause/`);
  await expect(parked(page).or(waits(page)).or(empty(page)).or(locked(page))).toBeVisible(SLOWLY);
  if (!(await locked(page).isVisible())) return false;
  await openLocked(page, HERON);
  await expect(parked(page).or(waits(page)).or(empty(page))).toBeVisible(SLOWLY);
  return true;
};

/** Reads every message that is parked, and lets it go, until none is left. */
const takeOut = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (;;) {
    await openPause(page);
    if (await empty(page).isVisible()) return found;
    await link(page, 'Decide now').click();
    await link(page, 'Read the message').click();
    found.push((await page.locator('.words').textContent()) ?? '');
    await link(page, 'Back').click();
    await button(page, 'Let it go').click();
    await expect(heading(page, 'You let it go.')).toBeVisible();
  }
};

/** What is not, in words of one line each, the beginning of something that was typed. */
export const spoiltOf = (found: readonly string[], typed: readonly string[]): readonly string[] =>
  found
    .flatMap((words) => words.split('\n'))
    .filter((line) => !typed.some((words) => words.startsWith(line)));

/** No row, no segment and no item that cannot be opened: what cannot be is never dropped, so once at the end is enough. */
const expectNothingUnreadable = async (page: Page): Promise<void> => {
  await page.goto(`${appAddress()}/settings/`);
  await expect(heading(page, 'Settings').or(locked(page))).toBeVisible(SLOWLY);
  if (await locked(page).isVisible()) await openLocked(page, HERON);
  await expect(heading(page, 'Settings')).toBeVisible(SLOWLY);
  await expect(page.getByText(/cannot be read/)).toBeHidden();
};

const setPassphrase = async (page: Page): Promise<void> => {
  await page.goto(`${appAddress()}/passphrase/`);
  await chooseOwnWords(page, HERON);
  await button(page, 'Lock it').click();
  await expect(heading(page, 'Passphrase')).toBeVisible(SLOWLY);
};

const park = async (page: Page, words: string): Promise<void> => {
  await field(page).fill(words);
  await expect(field(page)).toHaveValue(words);
};

/** What is shown when something was parked; with a passphrase Calm shows it before it is asked for. */
const saidParked = (page: Page) => parked(page).or(page.getByText('If you parked something, it is kept.'));

/** Parks in turn from Calm (through the inbox) and from Pause (into the log), and kills the browser at the moment. */
export const killWhileSaving = async (kind: 'open' | 'locked', rounds: number): Promise<Tally> => {
  const tally = newTally();
  const moments = createMoments(kind === 'open' ? 1 : 2);
  const typed: string[] = [];
  const promised: string[] = [];
  const found: string[] = [];
  await withFiles(async (start, folder) => {
    if (kind === 'locked') await setPassphrase((await start()).page);
    for (let round = 0; round < rounds; round++) {
      const { page, kill } = await start();
      found.push(...(await takeOut(page)));
      const at = round % 2 === 0 ? '/calm/' : '/pause/';
      if (at === '/calm/') await page.goto(appAddress() + at);
      const words = `${CANARY} ${round} are you mad at me`;
      await park(page, words);
      typed.push(words);
      // At once when the words are seen, or at some moment after the tap.
      const isAtOnce = round < 2;
      const delay = moments.ofSaving();
      const seen = saidParked(page)
        .waitFor()
        .then(() => promised.push(words))
        .catch(() => undefined);
      await button(page, 'Park').click();
      await (isAtOnce ? seen : pass(delay));
      await kill();
      await seen;
      tally.kills++;
    }
    const { page, kill } = await start();
    found.push(...(await takeOut(page)));
    await expectNothingUnreadable(page);
    await kill();
    // Nothing of it lies readable in the files of the browser, neither ours nor its own; what is open would be seen.
    expect(filesWith(folder, signsOf(CANARY))).toEqual([]);
    expect(filesWith(folder, signsOf('recentStarts'))).not.toEqual([]);
  });
  tally.promised = promised.length;
  tally.lost.push(...promised.filter((words) => !found.join('\n').split('\n').includes(words)));
  tally.spoilt.push(...spoiltOf(found, typed));
  tally.unpromised = typed.filter((words) => found.includes(words) && !promised.includes(words)).length;
  return tally;
};

/** Kills the browser while the first passphrase is set: afterwards the old form is whole, or the new. */
export const killWhileSetting = async (rounds: number): Promise<Tally> => {
  const tally = newTally();
  const moments = createMoments(3);
  for (let round = 0; round < rounds; round++)
    await withFiles(async (start) => {
      const words = `${CANARY} ${round} before there was a passphrase`;
      const { page, kill } = await start();
      await page.goto(`${appAddress()}/pause/`);
      await park(page, words);
      await button(page, 'Park').click();
      await expect(parked(page)).toBeVisible();
      await page.goto(`${appAddress()}/passphrase/`);
      await chooseOwnWords(page, HERON);
      await button(page, 'Lock it').click();
      await pass(moments.ofSetting());
      await kill();
      tally.kills++;
      tally.promised++;
      const { page: next } = await start();
      tally.setting[(await openPause(next)) ? 'after' : 'before']++;
      const found = await takeOut(next);
      if (!found.includes(words)) tally.lost.push(words);
      tally.spoilt.push(...spoiltOf(found, [words]));
      await expectNothingUnreadable(next);
    });
  return tally;
};
