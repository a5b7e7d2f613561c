// Runs every check in order and sums up. The last line is always `N passed, N failed`. `--quick` leaves out the browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');
const isQuick = process.argv.includes('--quick');

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Where to look, when something failed. */
  readonly look?: string;
}

interface Check {
  readonly name: string;
  readonly isSlow?: true;
  readonly run: () => Outcome;
}

const bin = (path: string): readonly string[] => [process.execPath, join(root, 'node_modules', path)];
const script = (path: string): readonly string[] => [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  join(root, path),
];

/** A tool that says yes or no: quiet when it says yes, all of its words when it says no. */
const oneCheck = (command: readonly string[], look: string) => (): Outcome => {
  const [program = '', ...parts] = command;
  const { status, stdout, stderr } = spawnSync(program, parts, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return { passed: 1, failed: 0 };
  console.log(`${stdout}${stderr}`);
  return { passed: 0, failed: 1, look };
};

/** A runner of many tests: its words are shown as they come, its report is counted. */
const manyTests = (
  command: readonly string[],
  report: string,
  count: (report: unknown) => Outcome,
  look: string,
): Outcome => {
  const [program = '', ...parts] = command;
  rmSync(report, { force: true });
  const { status } = spawnSync(program, parts, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, JOURNEYS_JSON: report },
  });
  const { passed, failed } = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  // A runner that stops without a failed test has failed itself: a file that cannot be read, a budget, a crash.
  // One that ran nothing has proved nothing.
  const isBroken = failed === 0 && (status !== 0 || passed === 0);
  const all = { passed, failed: isBroken ? 1 : failed };
  return all.failed === 0 ? all : { ...all, look };
};

const unitReport = join(cache, 'unit.json');
const unitTests = (): Outcome =>
  manyTests(
    [
      ...bin('vitest/vitest.mjs'),
      'run',
      '--coverage',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    unitReport,
    (report) => {
      const { numPassedTests, numFailedTests, testResults } = report as {
        numPassedTests: number;
        numFailedTests: number;
        testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
      };
      const broken = testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      );
      return { passed: numPassedTests, failed: numFailedTests + broken.length };
    },
    'the lines above, or: npx --no vitest run <file>',
  );

const journeyReport = join(cache, 'journeys.json');
const journeys = (): Outcome => {
  const lacking = ensureBrowsers();
  if (lacking !== undefined) {
    console.log(lacking);
    return { passed: 0, failed: 1, look: lacking };
  }
  return manyTests(
    [...bin('@playwright/test/cli.js'), 'test', '-c', 'app/e2e/playwright.config.ts'],
    journeyReport,
    (report) => {
      const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
    'test-results/ (a picture of each failed page), or: npx --no playwright test -c app/e2e/playwright.config.ts <name>',
  );
};

const checks: readonly Check[] = [
  {
    name: 'format and lint',
    run: oneCheck([join(root, 'node_modules/.bin/biome'), 'check', '--error-on-warnings'], 'biome check'),
  },
  { name: 'types', run: oneCheck([join(root, 'node_modules/.bin/tsc'), '-p', '.'], 'tsc -p .') },
  {
    name: 'types of rules, without a page',
    run: oneCheck(
      [join(root, 'node_modules/.bin/tsc'), '-p', 'tsconfig.rules.json'],
      'tsc -p tsconfig.rules.json',
    ),
  },
  {
    name: 'dependency rules',
    run: oneCheck(script('scripts/check-dependencies.ts'), 'scripts/check-dependencies.ts'),
  },
  { name: 'house style', run: oneCheck(script('scripts/check-style.ts'), 'scripts/check-style.ts') },
  { name: 'dead code', run: oneCheck(bin('knip/bin/knip.js'), 'npx --no knip') },
  { name: 'unit tests', run: unitTests },
  { name: 'build', isSlow: true, run: oneCheck(script('scripts/build.ts'), 'npm run build') },
  { name: 'byte budgets', isSlow: true, run: oneCheck(script('scripts/size.ts'), 'npm run size') },
  { name: 'journeys', isSlow: true, run: journeys },
];

mkdirSync(cache, { recursive: true });
const outcomes = checks
  .filter((check) => !(isQuick && check.isSlow))
  .map((check) => {
    console.log(`\n─ ${check.name}`);
    const start = performance.now();
    const outcome = check.run();
    const seconds = (performance.now() - start) / 1000;
    const said = outcome.failed === 0 ? 'passed' : 'FAILED';
    console.log(`  ${said} in ${seconds.toFixed(1)} s`);
    return { ...outcome, name: check.name, seconds };
  });

console.log('\n');
for (const { name, passed, failed, seconds, look } of outcomes) {
  const words = [String(passed).padStart(5), 'passed', String(failed).padStart(4), 'failed'].join(' ');
  console.log(
    `${words}  ${seconds.toFixed(1).padStart(6)} s  ${name}${look === undefined ? '' : `  → ${look}`}`,
  );
}
const sum = (key: 'passed' | 'failed'): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
