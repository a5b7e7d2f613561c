// Checks who imports whom, and says for each failure the sentence that it breaks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenRules } from './dependency-rules.ts';
import { readLinks, readSources } from './module-graph.ts';

const root = join(import.meta.dirname, '..');
const askedBy = (workspace: string): readonly string[] => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies);
};

const sources = readSources(root, ['kernel/src', 'vault/src', 'server/src', 'app/src'], /\.tsx?$/);
const links = readLinks(sources);
const asked = Object.fromEntries(['kernel', 'vault', 'server', 'app'].map((name) => [name, askedBy(name)]));
const broken = brokenRules(links, asked);
for (const line of broken) console.error(line);
console.log(`${links.length} imports in ${sources.size} modules, ${broken.length} broken rules.`);
process.exitCode = broken.length === 0 ? 0 : 1;
