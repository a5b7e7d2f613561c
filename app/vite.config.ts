import { join } from 'node:path';
import { defineConfig } from 'vite';
import { staticPages } from './build/static-pages.ts';

const root = import.meta.dirname;
const page = (path: string) => join(root, path, 'index.html');

/**
 * What every page of the app needs at once, in one file: small files compress badly. The pages without a framework use
 * none of it.
 */
const CORE =
  /node_modules\/(@?preact|preact-iso|valibot)\/|src\/(store\/(?!open-field|database)|ui\/parts|shell\/(world|feature-list|top-bar\.tsx))|\.record\.ts$/;

export default defineConfig({
  root,
  appType: 'spa',
  publicDir: 'public',
  plugins: [staticPages(root)],
  build: {
    outDir: join(root, '../dist'),
    emptyOutDir: true,
    target: 'es2022',
    // light-dark() as it is: the theme is one property, and a section may have its own.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [{ name: 'core', test: CORE, includeDependenciesRecursively: false }],
        },
      },
      input: {
        app: page(''),
        calm: page('calm'),
        help: page('help'),
        grounding: page('grounding'),
        measures: page('measures'),
        catalogue: page('catalogue'),
        notFound: join(root, '404.html'),
      },
    },
  },
});
