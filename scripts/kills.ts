// Kills a browser a hundred times while it saves, half of them with a passphrase, and counts what was lost.
// `node scripts/kills.ts 40 7`: another number, another seed for the moments.
import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';

interface Tally {
  readonly name: string;
  readonly kills: number;
  readonly promised: number;
  readonly unpromised: number;
  readonly lost: readonly string[];
  readonly spoilt: readonly string[];
  readonly setting: { readonly before: number; readonly after: number };
  readonly seconds: number;
}

const root = join(import.meta.dirname, '..');
const [kills = '100', seed = '20261124'] = process.argv.slice(2);

const begun = performance.now();
const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    ...['test', '-c', 'app/e2e/playwright.config.ts', 'e2e/killed', '-g', 'killed \\d+ times', '--workers=1'],
  ],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, KILLED_ROUNDS: kills, KILLED_SEED: seed },
  },
);
let said = '';
child.stdout.on('data', (part: Buffer) => {
  said += part.toString();
  process.stdout.write(part);
});
const status = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));

const tallies = [...said.matchAll(/^kills (\{.*\})$/gm)].map(([, json = '']) => JSON.parse(json) as Tally);
const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
const figures = {
  kills: sum(({ kills: count }) => count),
  saidToBeSaved: sum(({ promised }) => promised),
  cameInUnsaid: sum(({ unpromised }) => unpromised),
  lost: sum(({ lost }) => lost.length),
  spoilt: sum(({ spoilt }) => spoilt.length),
  // A vault that cannot be opened, or counts something unreadable, stops its journey.
  vaultsUnreadable: status === 0 ? 0 : 'see above',
  seed: Number(seed),
  seconds: Math.round((performance.now() - begun) / 1000),
  load: loadavg()[0],
  cores: availableParallelism(),
};
console.log(JSON.stringify(figures));
process.exitCode = status === 0 && figures.kills === Number(kills) ? 0 : 1;
