// How many bytes a page costs: which files it loads, and what each weighs on the way.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A file without the hash in its name, so that a list of files can be committed: `/assets/calm-A7palj_x.js` → `/assets/calm.js`. */
export const withoutHash = (path: string): string => path.replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** What a file weighs on the way: its compressed copy where the build made one, else itself. */
export const weigh = (dist: string, path: string, coding: 'br' | 'gz'): number => {
  const file = join(dist, path);
  const copy = `${file}.${coding}`;
  return statSync(existsSync(copy) ? copy : file).size;
};

const importsOf = (dist: string, path: string): readonly string[] => {
  const text = readFileSync(join(dist, path), 'utf8');
  if (path.endsWith('.js'))
    return parseSync(path, text, { sourceType: 'module' }).module.staticImports.map(({ moduleRequest }) =>
      posix.join(posix.dirname(path), moduleRequest.value),
    );
  if (path.endsWith('.css'))
    return [...text.matchAll(/@import\s*(?:url\()?["']([^"']+)/g)].map(([, to = '']) => to);
  const tags = [...text.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="?(stylesheet|modulepreload)/.test(tag))
    .map((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? '')
    .filter((to) => to.startsWith('/'));
};

/** A page and all that it loads before it can be used: styles, scripts, and whatever those import at once. Sorted. */
export const filesAtOnce = (dist: string, page: string): readonly string[] => {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const to of importsOf(dist, path)) add(to);
  };
  add(page);
  return [...found].sort();
};
