import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRules } from './dependency-rules.ts';
import { addToContents, readName } from './feature-template.ts';
import { readLinks, readSources } from './module-graph.ts';
import { attributes, clockAndChance } from './source-rules.ts';
import { features } from './tree-rules.ts';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'evenkeel-feature-'));

const run = (...parts: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, parts, { cwd: copy, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};

beforeAll(() => {
  for (const path of [
    'app',
    'kernel',
    'vault',
    'tsconfig.json',
    'biome.json',
    '.gitignore',
    'vitest.config.ts',
  ])
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (from) => !/node_modules|e2e/.test(from),
    });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  run(join(root, 'scripts/new-feature.ts'), 'kind-word', copy);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true }));

describe('a feature made by the generator', () => {
  it('stands in the table of contents, with all of its files', () => {
    const sources = readSources(copy, ['app/src'], /\.(tsx?|css)$/);
    expect(sources.get('app/src/further-features.ts')).toContain('kindWordFeature');
    expect(sources.get('app/src/kinds.ts')).toContain('kindWordKind');
    expect(features(sources).filter((line) => line.includes('kind-word'))).toEqual([]);
    const own = [...sources].filter(([path]) => path.startsWith('app/src/features/kind-word/'));
    expect(own).toHaveLength(7);
  });

  it('has the right types', () => {
    const { said } = run(join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
    expect(said.split('\n').filter((line) => /kind-word|(further-features|kinds)\.ts/.test(line))).toEqual(
      [],
    );
  }, 120_000);

  it('keeps to every rule', () => {
    const sources = readSources(copy, ['app/src/features/kind-word'], /\.tsx?$/);
    const asked = { app: ['@evenkeel/kernel', 'preact', 'valibot'] };
    expect(brokenRules(readLinks(sources), asked)).toEqual([]);
    const inside = [...sources].filter(([path]) => !path.includes('.test.'));
    expect(
      inside.flatMap(([path, text]) => [...clockAndChance(path, text), ...attributes(path, text)]),
    ).toEqual([]);
  });

  it('passes its own tests', () => {
    const { status, said } = run(join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'kind-word');
    expect(said).toContain('3 passed');
    expect(status).toBe(0);
  }, 120_000);

  it('is a page of the built app', () => {
    const build = `const { buildApp } = await import('${join(copy, 'app/build/build-app.ts')}'); await buildApp({ folder: '${join(copy, 'dist')}', whole: false, isQuiet: true });`;
    const { status, said } = run('--input-type=module', '-e', build);
    expect([status, said]).toEqual([0, expect.anything()]);
    expect(JSON.parse(readFileSync(join(copy, 'dist/app-paths.json'), 'utf8'))).toContain('/kind-word/');
  }, 120_000);
});

it('a name that is no word of the domain, or is taken, is refused', () => {
  expect(run(join(root, 'scripts/new-feature.ts'), 'KindWord', copy).status).toBe(1);
  expect(run(join(root, 'scripts/new-feature.ts'), 'pause', copy).said).toContain('there already');
}, 120_000);

it('the first feature of all makes a list of one', () => {
  const name = readName('gratitude');
  if (name === undefined) throw new Error('gratitude is a name');
  const empty = `import type { Feature } from './shell/feature.ts';\n\nexport const features: readonly Feature[] = [];\n`;
  expect(addToContents(empty, name)).toContain('= [gratitudeFeature];');
});
