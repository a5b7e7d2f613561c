import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { addPlainField, PLANTED, signsOf } from '../at-rest.ts';
import { appAddress, expect, journey } from '../journey.ts';
import { countFiles, filesIn, filesWith } from '../own-browser.ts';
import { unpackMozLz4 } from './lz4.ts';
import { openIn, startFirefox } from './start-firefox.ts';

const SEALED = 'KANARIENVOGEL';
const OPENLY = 'ZAUNKOENIGIN';

/** What Firefox keeps of open pages, packed: the fields among it, unless a page asks it not to. */
const sessionsIn = (folder: string): string =>
  filesIn(folder)
    .filter((path) => path.endsWith('lz4'))
    .map((path) => unpackMozLz4(readFileSync(path)) ?? '')
    .join('\n');

const type = async (page: Page, name: string, words: string): Promise<void> => {
  const box = await page.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`, { visible: true });
  await box?.type(words);
};

const click = async (page: Page, name: string): Promise<void> => {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, { visible: true });
  await button?.click();
};

/** As for a person: sessions are kept, only sooner. */
const KEEPING = {
  'browser.sessionstore.interval': 500,
  'browser.sessionstore.resume_from_crash': true,
  'browser.formfill.enable': true,
};

const writeWords = async (firefox: Browser): Promise<void> => {
  const { page: help } = await openIn(firefox, `${appAddress()}/help/`);
  await click(help, 'Add someone');
  await type(help, 'Name', `${OPENLY} Jo`);
  await type(help, 'Number', '07700 900123');
  await click(help, 'Keep it');
  await help.waitForFunction(() => document.body.textContent?.includes('Kept.'));
  const { page: pause } = await openIn(firefox, `${appAddress()}/pause/`);
  await type(pause, 'Type it here, not there.', `${SEALED} are you mad at me`);
  await click(pause, 'Park');
  await pause.waitForFunction(() => document.querySelector('h1')?.textContent === 'It is parked.');
  await pause.goto(`${appAddress()}/pause/?step=ask`);
  await type(pause, 'Your words', `${SEALED} still typing`);
  const { page: calm } = await openIn(firefox, `${appAddress()}/calm/`);
  await type(calm, 'Type it here, not there.', `${SEALED} letter by letter`);
  const { page: about } = await openIn(firefox, `${appAddress()}/about/`);
  await about.evaluate(addPlainField);
  await about.type('#planted', PLANTED);
};

journey('in Firefox no file of the profile, its saved session included, holds what was typed', async () => {
  journey.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-firefox-'));
  const firefox = await startFirefox({ userDataDir: folder, extraPrefsFirefox: KEEPING });
  try {
    await writeWords(firefox);
    await expect.poll(() => sessionsIn(folder), { timeout: 20_000 }).toContain(PLANTED);
    await firefox.close();
    const saved = sessionsIn(folder);
    expect(saved).toContain(PLANTED);
    expect(saved).toContain('/pause/');
    for (const [form, sign] of Object.entries(signsOf(SEALED))) expect(saved, form).not.toContain(sign);
    expect(filesWith(folder, signsOf(SEALED))).toEqual([]);
    // The same eyes see what lies open.
    expect(filesWith(folder, signsOf(OPENLY))).not.toEqual([]);
    console.log(`at rest in Firefox ${JSON.stringify(countFiles(folder))}`);
  } finally {
    await firefox.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
