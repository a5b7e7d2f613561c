// Builds the app when something changed since the last time, then serves it and prints the address.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../app/build/build-app.ts';
import { isBuilt } from '../app/build/is-built.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const sources = ['app', 'kernel/src', 'vault/src', 'package-lock.json'];

const changedAt = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'e2e');
  return Math.max(0, ...inside.map((name) => changedAt(join(path, name))));
};

const isStale = (): boolean => {
  if (!isBuilt(dist)) return true;
  const builtAt = statSync(join(dist, 'app-paths.json')).mtimeMs;
  return sources.some((path) => existsSync(join(root, path)) && changedAt(join(root, path)) > builtAt);
};

if (isStale()) {
  console.log('Building the app. This takes a few seconds.');
  await buildApp({ folder: dist, isQuiet: true });
}
await import('../server/src/main.ts');
