import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPlainField, lookThrough, PLANTED, signsOf } from './at-rest.ts';
import { appAddress, expect, journey, type Page } from './journey.ts';
import { countFiles, filesWith, type OwnBrowser, startBrowser } from './own-browser.ts';
import { button, chooseOwnWords, field, heading, openLocked, SLOWLY } from './ways.ts';
import { fillTheOpenFields, OPEN, OPENLY, SEALED, writeEverywhere } from './write-everywhere.ts';

/** It begins with a rare word as well: the passphrase itself must lie nowhere either. */
const PHRASE_CANARY = 'ROHRDOMMEL';
const PHRASE = `${PHRASE_CANARY} waits at the weir`;
/** Open, and only there once somebody chose when to lock, tried a wrong passphrase, or has a wait that runs. */
const OF_THE_LOCK = ['lockHidden', 'lockTries', 'waitEndsAt'];

const locked = (page: Page) => heading(page, 'Locked');

const lockIt = async (page: Page, site: string): Promise<void> => {
  await page.goto(`${site}/passphrase/`);
  await chooseOwnWords(page, PHRASE);
  await button(page, 'Lock it').click();
  await expect(heading(page, 'Passphrase')).toBeVisible(SLOWLY);
};

/** With the passphrase: parked and still being typed in the open app, parked in Calm, and a wrong passphrase. */
const writeUnderThePassphrase = async (page: Page, site: string): Promise<void> => {
  await page.goto(`${site}/pause/`);
  await openLocked(page, PHRASE);
  await expect(heading(page, /^(It is parked|\d+ minutes)/)).toBeVisible(SLOWLY);
  await page.goto(`${site}/calm/`);
  await field(page).fill(`${SEALED} while it was locked`);
  await button(page, 'Park').click();
  await expect(heading(page, 'It is parked.')).toBeVisible();
  await page.goto(`${site}/pause/`);
  await expect(page.getByText('If you parked something, it is kept.')).toBeVisible();
  await openLocked(page, `${PHRASE_CANARY} waits somewhere else`);
  await expect(page.getByRole('alert')).toContainText('This did not open it.', SLOWLY);
};

const expectOnlyTheListIsOpen = async (page: Page): Promise<void> => {
  const signs = { ...signsOf(SEALED), ...prefixed(signsOf(PHRASE_CANARY)) };
  const kept = await lookThrough(page, signs);
  expect(kept.found).toEqual([]);
  expect(kept.cryptoKeys).toBe(0);
  for (const store of ['keyring', 'head', 'segment', 'draft', 'inbox'])
    expect(kept.names[store]?.length, store).toBeGreaterThan(0);
  expect(kept.names.open?.filter((name) => !(name in OPEN)).toSorted()).toEqual(
    OF_THE_LOCK.filter((name) => kept.names.open?.includes(name)),
  );
  expect(kept.names.open).toEqual(expect.arrayContaining(['lockTries', 'waitEndsAt']));
  expect((await lookThrough(page, signsOf(OPENLY))).found).toEqual(['open, as letters']);
  expect(kept.databases).toEqual(['evenkeel']);
  expect(kept.names.localStorage?.toSorted()).toEqual(['mark', 'theme']);
  expect(kept.names.sessionStorage).toEqual([]);
};

const prefixed = (signs: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(signs).map(([form, sign]) => [`passphrase ${form}`, sign]));

journey(
  'once it is locked and the browser is closed, no file of the browser holds a word, or the passphrase, in any coding',
  async () => {
    journey.setTimeout(180_000);
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-at-rest-'));
    const site = appAddress();
    let own: OwnBrowser | undefined;
    try {
      own = await startBrowser(folder);
      await fillTheOpenFields(own.page, site);
      await writeEverywhere(own.page, site);
      await own.page.goto(`${site}/about/`);
      await own.page.evaluate(addPlainField);
      await own.page.locator('#planted').fill(PLANTED);
      // Chromium writes down open pages every few seconds, the fields that do not refuse it among them.
      const sessions = () => filesWith(folder, signsOf(PLANTED)).join();
      await expect.poll(sessions, { timeout: 20_000 }).toContain('Sessions');
      await own.quit();
      // Before there is a passphrase the key lies beside it; the words still do not.
      const before = filesWith(folder, signsOf(SEALED));
      expect(before).toEqual([]);

      own = await startBrowser(folder);
      await lockIt(own.page, site);
      await button(own.page, 'Lock now').click();
      await expect(locked(own.page)).toBeVisible();
      await writeUnderThePassphrase(own.page, site);
      await expectOnlyTheListIsOpen(own.page);
      await own.quit();
      expect(filesWith(folder, { ...signsOf(SEALED), ...prefixed(signsOf(PHRASE_CANARY)) })).toEqual([]);
      // The same eyes see what lies open, in the same files.
      expect(filesWith(folder, signsOf(OPENLY))).not.toEqual([]);
      console.log(`at rest ${JSON.stringify(countFiles(folder))}`);
    } finally {
      await own?.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
