import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from './module-graph.ts';

const root = join(import.meta.dirname, '..');
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');

/** The places that the last column names, of each row. */
const placesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.split('|').length === 6)
    .flatMap((line) => [...(line.split('|')[4] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, place = '']) => place);

const missingIn = (text: string, folders: readonly string[]): readonly string[] => {
  const places = new Set(placesIn(text));
  return folders.filter((folder) => !places.has(`app/src/features/${folder}`));
};

const folders = readdirSync(join(root, 'app/src/features'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('The glossary', () => {
  it('has the word of each feature folder', () => {
    expect(folders.length).toBeGreaterThan(5);
    expect(missingIn(glossary, folders)).toEqual([]);
  });

  it('names only places that exist', () => {
    expect(placesIn(glossary).filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });

  it('would miss the word of a new feature', () => {
    expect(missingIn(glossary, [...folders, 'gratitude'])).toEqual(['gratitude']);
  });
});

const pages = [
  ...readSources(root, ['docs'], /\.md$/),
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'].map(
    (path) => [path, readFileSync(join(root, path), 'utf8')] as const,
  ),
];

const brokenLinks = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, to = '']) => to)
    .filter((to) => !/^[a-z]+:/.test(to) && !existsSync(join(root, dirname(path), to)));

describe('The pages for those who build', () => {
  it.each(pages)('%s leads only to what is there', (path, text) => {
    expect(brokenLinks(path, text)).toEqual([]);
  });

  it('would show a link that leads nowhere', () => {
    expect(brokenLinks('docs/a.md', 'See [there](nowhere.md#part) and [here](glossary.md).')).toEqual([
      'nowhere.md',
    ]);
  });

  it('name only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = pages.flatMap(([, text]) => [...text.matchAll(/(?:`|^)npm (?:run )?([a-z][\w:-]*)/gm)]);
    const ours = named
      .map(([, name = '']) => name)
      .filter((name) => !['install', 'ci', 'and'].includes(name));
    expect(ours.length).toBeGreaterThan(5);
    expect([...new Set(ours)].filter((name) => !(name in scripts))).toEqual([]);
  });
});
