import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

/**
 * Writes the pages that must work with scripts off into their HTML, when the app is built and while it is developed.
 * `<!--static:NAME-->` is replaced by what `src/static-pages.tsx` exports under that name.
 */
export const staticPages = (root: string): Plugin => ({
  name: 'evenkeel:static-pages',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const name = /<!--static:(\w+)-->/.exec(html)?.[1];
      if (name === undefined || name === 'none') return html;
      const { module } = await runnerImport<{ staticPages: Record<string, () => string> }>(
        join(root, 'src/static-pages.tsx'),
        { root, configFile: false, logLevel: 'error' },
      );
      const page = module.staticPages[name];
      if (page === undefined) throw new Error(`src/static-pages.tsx has no page called ${name}`);
      return html.replace(`<!--static:${name}-->`, page);
    },
  },
});
