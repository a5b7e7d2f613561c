import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'([^']*\/icons\.ts)';/g;

/** Name to path, as `src/ui/icons.ts` writes them. */
export const iconsIn = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/export const (\w+) =\s*'([^']*)';/g)].map(([, name = '', path = '']) => [
      name,
      path,
    ]),
  );

/** The module with the icons that it imports written into it. */
export const withIconsInline = (source: string, icons: ReadonlyMap<string, string>): string =>
  source.replace(IMPORT, (_whole, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => {
        const [from = '', as = from] = name.split(/\s+as\s+/);
        const path = icons.get(from);
        if (path === undefined) throw new Error(`src/ui/icons.ts has no icon called ${from}`);
        return `const ${as} = '${path}';`;
      })
      .join(' '),
  );

/**
 * Writes each icon where it is used. The icons stand in one file for those who read it; a bundler cannot take a file apart,
 * so that every page would load all fifty for the sake of three.
 */
export const inlineIcons = (root: string): Plugin => ({
  name: 'evenkeel:inline-icons',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx?$/, code: /\/icons\.ts'/ },
    handler: (source) =>
      withIconsInline(source, iconsIn(readFileSync(resolve(root, 'src/ui/icons.ts'), 'utf8'))),
  },
});
