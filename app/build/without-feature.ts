import type { Plugin } from 'vite';

/** The table of contents with one feature taken out: its import and its place in the list, and nothing else. */
export const removeFeature = (source: string, folder: string): string => {
  const line = new RegExp(`^import \\{ (\\w+) \\} from './features/${folder}/[^']+';\\n`, 'm');
  const name = line.exec(source)?.[1];
  if (name === undefined) throw new Error(`The table of contents has no line for ${folder}`);
  const [imports = '', list = ''] = source.replace(line, '').split(/(?=^export const \w*[fF]eatures)/m);
  return imports + list.replace(new RegExp(`\\b${name}\\b,?\\s*`), '');
};

/** The folders that stand in the table of contents. */
export const featureFolders = (source: string): readonly string[] =>
  [...source.matchAll(/from '\.\/features\/([\w-]+)\//g)].map(([, folder = '']) => folder);

/** Builds the app as if one feature had never been written. */
export const withoutFeature = (folder: string): Plugin => ({
  name: 'evenkeel:without-feature',
  enforce: 'pre',
  transform: {
    filter: { id: /src\/(further-)?features\.ts$|evenkeel:further$/ },
    // It has two pages, and the feature stands on one of them; the second is also written by build/further.ts, a line each.
    handler: (source, id) => {
      if (id.endsWith('evenkeel:further'))
        return source.replaceAll(new RegExp(`^.*/features/${folder}/.*\\n`, 'gm'), '');
      return featureFolders(source).includes(folder) ? removeFeature(source, folder) : source;
    },
  },
});
