import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'evenkeel:further';

/** A feature of the second page of the table of contents, as its files say it. */
export interface FurtherEntry {
  readonly name: string;
  /** The first parts of its addresses: of `/belief/new/` it is `belief`. */
  readonly begins: readonly string[];
  /** Where it is, and what it is called there. */
  readonly path: string;
  readonly export: string;
}

const firstParts = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\bpath: '\/([^/']+)\//g)].map(([, part = '']) => part)),
];

/** What `further-features.ts` lists, in its order. */
export const furtherEntries = (root: string): readonly FurtherEntry[] => {
  const contents = readFileSync(join(root, 'src/further-features.ts'), 'utf8');
  return [...contents.matchAll(/^import \{ (\w+) \} from '\.\/(features\/[^']+)';$/gm)].map(
    ([, exported = '', path = '']) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      const name = /\bname: '([\w-]+)'/.exec(text)?.[1];
      if (name === undefined) throw new Error(`src/${path} has no name in one line`);
      return { name, begins: firstParts(text), path, export: exported };
    },
  );
};

/**
 * The second page of the table of contents as the app fetches it: what an address begins with, and where the feature is that
 * it belongs to. The whole table would be 2 kB on the first visit to any of its pages.
 */
export const further = (root: string): Plugin => ({
  name: 'evenkeel:further',
  enforce: 'pre',
  resolveId: { filter: { id: /^evenkeel:further$/ }, handler: () => `\0${MODULE}` },
  load: {
    filter: { id: /evenkeel:further$/ },
    handler: () => {
      const lines = furtherEntries(root).map(
        ({ name, begins, path, export: exported }) =>
          `{ name: '${name}', begins: ${JSON.stringify(begins)}, load: async () => (await import('${join(root, 'src', path)}')).${exported} },`,
      );
      return ['export const further = [', ...lines, '];', ''].join('\n');
    },
  },
});
