// Checks what a linter does not know: sizes, names, time and chance handed in, guarded fields, reasons for dependencies.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from './module-graph.ts';
import { attributes, clockAndChance, htmlRules } from './source-rules.ts';
import { features, kinds, names, nearlyTooLong, reasons, spentExceptions, tooLong } from './tree-rules.ts';

const root = join(import.meta.dirname, '..');
const folders = ['kernel', 'vault', 'server', 'app', 'scripts'];
const sources = readSources(root, folders, /\.(tsx?|css)$/);
const pages = readSources(root, ['app'], /\.html$/);

const packages = ['.', ...folders.slice(0, 4)].flatMap((workspace) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, workspace, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string> | undefined>;
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
});
const decisions = [...readSources(root, ['docs'], /\.md$/)]
  .filter(([path]) => path.startsWith('docs/decisions/'))
  .map(([, text]) => text)
  .join('\n');

const forPeople = [...sources].filter(
  ([path]) => /^(kernel|vault|app\/(src|catalogue))\/.*\.tsx?$/.test(path) && !/\.test\.|-kit\.ts/.test(path),
);
const complaints = [
  ...tooLong(sources),
  ...spentExceptions(sources),
  ...names(sources),
  ...features(sources),
  ...kinds(sources),
  ...reasons([...new Set(packages)], decisions),
  ...forPeople.flatMap(([path, text]) => [...clockAndChance(path, text), ...attributes(path, text)]),
  ...[...pages].flatMap(([path, text]) => htmlRules(path, text)),
];

for (const line of nearlyTooLong(sources)) console.log(line);
for (const line of complaints) console.error(line);
console.log(`${sources.size + pages.size} files, ${complaints.length} against house style.`);
process.exitCode = complaints.length === 0 ? 0 : 1;
