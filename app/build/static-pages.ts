import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { lessons, readLessons } from './lessons.ts';

type StaticPages = Readonly<Record<string, (slug: string) => string>>;

/** The page that all lessons are made of, in the built app and in its sources. */
const TEMPLATE = 'path/lesson/index.html';
const PLACE = '<!--static:lesson-->';

const draw = async (root: string, name: string, slug = ''): Promise<string> => {
  const { module } = await runnerImport<{ staticPages: StaticPages }>(join(root, 'src/static-pages.tsx'), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [lessons(root)],
  });
  const page = module.staticPages[name];
  if (page === undefined) throw new Error(`src/static-pages.tsx has no page called ${name}`);
  return page(slug);
};

/** The lesson that an address names, if there is such a lesson. */
const lessonAt = (root: string, url: string | undefined): string | undefined => {
  const slug = /^\/path\/([a-z-]+)\/?(\?|$)/.exec(url ?? '')?.[1];
  return readLessons(root).find((lesson) => lesson.slug === slug)?.slug;
};

/**
 * Writes the pages that must work with scripts off into their HTML, when the app is built and while it is developed.
 * `<!--static:NAME-->` is replaced by what `src/static-pages.tsx` exports under that name. The lessons have one page of HTML
 * between them, which is written out once for each.
 */
export const staticPages = (root: string): Plugin => ({
  name: 'evenkeel:static-pages',
  configureServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      if (lessonAt(root, request.url) !== undefined) request.url = `/${TEMPLATE}`;
      next();
    });
  },
  transformIndexHtml: {
    order: 'pre',
    handler: async (html, { originalUrl, server }) => {
      const name = /<!--static:(\w+)-->/.exec(html)?.[1];
      const slug = lessonAt(root, originalUrl);
      const isLater = name === 'lesson' && server === undefined;
      if (name === undefined || name === 'none' || isLater) return html;
      return html.replace(`<!--static:${name}-->`, await draw(root, name, slug));
    },
  },
  generateBundle: {
    order: 'post',
    handler: async function (_options, bundle) {
      const template = bundle[TEMPLATE];
      if (template?.type !== 'asset') return;
      const html = String(template.source);
      delete bundle[TEMPLATE];
      const pages = JSON.parse(await draw(root, 'lessons')) as Readonly<Record<string, string>>;
      for (const [slug, page] of Object.entries(pages))
        this.emitFile({
          type: 'asset',
          fileName: TEMPLATE.replace('lesson', slug),
          source: html.replace(PLACE, () => page),
        });
    },
  },
});
