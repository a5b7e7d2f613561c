// Reads which module imports which, and whether it wants more than types. Used by the checks of structure.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Link {
  /** A path from the root of the project. */
  readonly from: string;
  /** A path from the root of the project, or the name of a package. */
  readonly to: string;
  /** Gone when the program runs. */
  readonly isType: boolean;
}

/** Path from the root of the project to text. */
export type Sources = ReadonlyMap<string, string>;

const SKIPPED = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results', 'playwright-report']);

/** Every text file of these kinds below the given folders. */
export const readSources = (root: string, folders: readonly string[], kinds: RegExp): Sources => {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const inside = posix.join(path, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) visit(inside);
      else if (entry.isFile() && kinds.test(entry.name))
        found.set(inside, readFileSync(join(root, inside), 'utf8'));
    }
  };
  for (const folder of folders) visit(folder);
  return found;
};

const target = (from: string, request: string): string => {
  if (request.startsWith('.')) return posix.join(posix.dirname(from), request.replace(/\?.*$/, ''));
  if (request.startsWith('node:')) return request;
  return request.split('/', request.startsWith('@') ? 2 : 1).join('/');
};

const linksOf = (from: string, text: string): readonly Link[] => {
  const { module, errors } = parseSync(from, text);
  if (errors.length > 0) throw new Error(`${from} cannot be read: ${errors[0]?.message}`);
  const link = (request: string, isType: boolean): Link => ({ from, to: target(from, request), isType });
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      link(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
    ),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [link(moduleRequest.value, isType)] : [])),
    ...module.dynamicImports
      .map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end))
      .filter((request) => /^['"][^'"]+['"]$/.test(request))
      .map((request) => link(request.slice(1, -1), false)),
  ];
};

export const readLinks = (sources: Sources): readonly Link[] =>
  [...sources].filter(([path]) => /\.tsx?$/.test(path)).flatMap(([path, text]) => linksOf(path, text));

/** Each ring of modules that need each other to run, once, as the paths along it. */
export const ringsIn = (links: readonly Link[]): readonly (readonly string[])[] => {
  const next = new Map<string, string[]>();
  for (const { from, to, isType } of links)
    if (!isType && to.includes('.')) next.set(from, [...(next.get(from) ?? []), to]);
  const rings: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) rings.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return rings;
};
