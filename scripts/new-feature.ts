// Writes the files of a new feature and its line in features.ts: `npm run new-feature gratitude`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToContents, addToKinds, featureFiles, readName } from './feature-template.ts';

const [asked = '', root = join(import.meta.dirname, '..')] = process.argv.slice(2);
const name = readName(asked);
const folder = join(root, 'app/src/features', asked);

const write = (): void => {
  if (name === undefined)
    throw new Error('A feature is called by one word of the domain, in kebab case: gratitude');
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(featureFiles(name))) writeFileSync(join(folder, file), text);
  const contents = join(root, 'app/src/further-features.ts');
  writeFileSync(contents, addToContents(readFileSync(contents, 'utf8'), name));
  const kinds = join(root, 'app/src/kinds.ts');
  writeFileSync(kinds, addToKinds(readFileSync(kinds, 'utf8'), name));
  const biome = join(import.meta.dirname, '../node_modules/.bin/biome');
  const formatted = spawnSync(biome, ['check', '--write', folder, contents, kinds], {
    cwd: root,
    encoding: 'utf8',
  });
  if (formatted.status !== 0) throw new Error(`${formatted.stdout}${formatted.stderr}`);
  console.log(
    `${asked} is in app/src/features/${asked}/ in further-features.ts and kinds.ts; see it at /${asked}/.`,
  );
  console.log(
    'Next: its word in docs/glossary.md, what it asks in the .content file, what it decides in the rule.',
  );
};

try {
  write();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
