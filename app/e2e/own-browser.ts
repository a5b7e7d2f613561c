/** A Chromium of its own with files of its own, which may be killed as a phone kills an app. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../../scripts/browsers.ts';

export interface OwnBrowser {
  readonly page: Page;
  /** Ends all its processes at once, without a word to any of them. Resolves when they are gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to end, as when a person closes it: it writes down what it wants to keep. Resolves when it is gone. */
  readonly quit: () => Promise<void>;
}

/** The address at which it can be driven: it says so itself. */
const addressOf = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    browser.once('exit', () => reject(new Error(`Chromium did not start: ${said}`)));
  });

export const startBrowser = async (folder: string): Promise<OwnBrowser> => {
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    '--lang=en-GB',
    '--accept-lang=en-GB',
    `--user-data-dir=${folder}`,
  ];
  // A group of its own: what ends the group ends all its processes, and no other.
  const child = spawn(needChromium(), [...flags, ...CHROMIUM_FLAGS, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  const quit = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
    await kill();
  };
  try {
    const browser = await chromium.connectOverCDP(await addressOf(child));
    const page = await browser.contexts()[0]?.newPage();
    if (page === undefined) throw new Error('a browser that was started has a window');
    page.setDefaultTimeout(10_000);
    await page.setViewportSize({ width: 390, height: 844 });
    return { page, kill, quit };
  } catch (error) {
    await kill();
    throw error;
  }
};

export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

/** How much there was to look through. */
export const countFiles = (folder: string): { readonly files: number; readonly bytes: number } => {
  const files = filesIn(folder);
  return { files: files.length, bytes: files.reduce((sum, path) => sum + statSync(path).size, 0) };
};

/** The files under a folder in which one of `signs` stands, as bytes. */
export const filesWith = (folder: string, signs: Readonly<Record<string, string>>): readonly string[] =>
  filesIn(folder).flatMap((path) => {
    const bytes = readFileSync(path, 'latin1');
    return Object.entries(signs).flatMap(([form, sign]) =>
      bytes.includes(sign) ? [`${path}, ${form}`] : [],
    );
  });
