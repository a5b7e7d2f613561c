// Finds Chromium and Firefox, and installs them where they are missing: by apt as root, else by download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const firstOf = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

/** The system's Chromium, else the one that Playwright downloaded, else nothing. */
export const findChromium = (): string | undefined => firstOf([...CHROMIUM, chromium.executablePath()]);
export const findFirefox = (): string | undefined => firstOf(FIREFOX);

/** Quiet, without a network of its own, and unable to reach anything but this machine. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
];

const run = (command: string, parts: readonly string[]): boolean =>
  spawnSync(command, parts, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const hasApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installByApt = (name: string): void => {
  console.log(`Installing ${name}. This happens once.`);
  const lists = run('apt-get', ['update', '-qq']);
  if (!lists) console.error('The lists of packages could not be renewed; trying with those that are here.');
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
};

const toInstall = (names: readonly string[]): string =>
  `Install ${names.join(' and ')} with your system's packages (on Debian, as root: apt-get install chromium firefox-esr).`;

const ensureChromium = (): string | undefined => {
  if (findChromium() === undefined && hasApt()) installByApt('chromium');
  if (findChromium() === undefined) {
    console.log('Downloading Chromium. This happens once.');
    run('npx', ['--no', 'playwright', 'install', 'chromium']);
  }
  return findChromium();
};

/** The path of Chromium, installed first where it is missing. Throws with what a person has to do where that fails. */
export const needChromium = (): string => {
  const path = ensureChromium();
  if (path === undefined) throw new Error(toInstall(['Chromium']));
  return path;
};

/** Makes sure that both browsers are here. Answers with what a person has to do, or nothing. */
export const ensureBrowsers = (): string | undefined => {
  if (findFirefox() === undefined && hasApt()) installByApt('firefox-esr');
  const lacking = [
    ...(ensureChromium() === undefined ? ['Chromium'] : []),
    ...(findFirefox() === undefined ? ['Firefox'] : []),
  ];
  return lacking.length === 0 ? undefined : toInstall(lacking);
};
