import { join } from 'node:path';
import { defineConfig } from 'vite';
import { further } from './build/further.ts';
import { inlineIcons } from './build/inline-icons.ts';
import { lessons } from './build/lessons.ts';
import { lookFirst } from './build/look-first.ts';
import { ownPreload } from './build/own-preload.ts';
import { staticPages } from './build/static-pages.ts';

const root = import.meta.dirname;
const page = (path: string) => join(root, path, 'index.html');

/**
 * What every page needs at once, in few files: small files compress badly. `base` also serves the pages without a
 * framework, which use nothing of `core`.
 */
const BASE =
  /kernel\/src|src\/(shell\/(hide|one-tap|shift-press|top-bar-view|shell\.content)|ui\/(element|water)|platform\/(clock|random|demo(-names)?\.ts))|preload-helper|rolldown:runtime|rolldown\/runtime/;
const CORE =
  /node_modules\/@?preact\/|src\/(main\.tsx|store\/(?!record-kind|open-field|bytes|database|draft|trouble|turns|fold\.ts|fold-now|commit|write|proposal|older|segment|inbox\.ts|passphrase|rekey)|ui\/parts|shell\/(?!hide|one-tap|shift-press|top-bar-view|shell\.content|measures|demo-line|use-clock|use-commit|part-page|lost-page|status\.content|update-strip|trouble-strip|strip)|platform\/(fault|install|persist|share|tabs)|features\.ts)|features\/(today|timeline|programme|calm|pause|welcome|lock)\/[\w-]+\.feature\.ts$/;
/** The library that reads what is kept. Each kind comes with the pages that show it. */
const SCHEMA = /node_modules\/valibot\/|src\/store\/record-kind/;
/** What is kept of a pause, and its rules: Today, the look back and the journal ask them too. */
const PAUSE_KEPT = /features\/pause\/(parked|pause|private-check)(\.record)?\.ts$/;
/** The rules that Today, Pause and Calm all ask. */
const RULES = /features\/(checking\/checking|calm\/practice)\.ts$/;
/** What Today reads and asks besides. */
const TODAY = /(features\/(today\/(morning|use-arrival)|calm\/session\.record))\.tsx?$/;
/** What the home of Path and each lesson need at once. */
const PATH = /features\/programme\/(lesson\.ts|programme\.content|here-view)|evenkeel:contents/;
/** Something is written down. */
const FORM = /src\/form\/(edits|form-draft|use-form|fields|form-page)\.tsx?$/;
/** What a page that saves anything has at hand. */
const HAND = /src\/(shell\/(use-commit|part-page)|ui\/not-kept|form\/form\.content\.en)\.tsx?$/;
/** The clock as the person reads it. */
const CLOCK = /shell\/use-clock\.tsx$/;
/** What Prepare keeps. */
const PREPARED = /features\/welcome\/preparation(\.record)?\.ts$/;
/** What keeps: the database, the open fields, the vault. Calm fetches it after the first breath. */
const KEPT =
  /vault\/src\/(?!inbox|passphrase)|src\/(platform\/(database|mark|register|script-address)|store\/(open-field|bytes|database|trouble|turns))/;

export default defineConfig({
  root,
  appType: 'spa',
  publicDir: 'public',
  plugins: [
    lessons(root),
    further(root),
    staticPages(root),
    inlineIcons(root),
    lookFirst(),
    ownPreload(root),
  ],
  build: {
    outDir: join(root, '../dist'),
    emptyOutDir: true,
    target: 'es2022',
    // light-dark() as it is: the theme is one property, and a section may have its own.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A page that is fetched later asks for its scripts itself; a list of them would weigh on every first visit.
      resolveDependencies: (_file, asked, { hostType }) =>
        hostType === 'html' ? asked : asked.filter((path) => path.endsWith('.css')),
    },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'base', test: BASE },
            { name: 'core', test: CORE },
            { name: 'kept', test: KEPT },
            { name: 'schema', test: SCHEMA },
            { name: 'save', test: /store\/(commit|write|proposal)\.ts$/ },
            { name: 'drafts', test: /store\/draft(s|-row)\.ts$/ },
            { name: 'form', test: FORM },
            { name: 'hand', test: HAND },
            { name: 'clock', test: CLOCK },
            { name: 'pause-kept', test: PAUSE_KEPT },
            { name: 'rules', test: RULES },
            { name: 'prepared', test: PREPARED },
            { name: 'today', test: TODAY },
            { name: 'path', test: PATH },
            { name: 'look', test: /features\/today\/(look|look-page|no-look\.content\.en)\.tsx?$/ },
            {
              name: 'common-trigger',
              test: /features\/(trigger\/(common-trigger(\.record|\.content\.en)?|use-common|neighbour\.record)|feeling\/use-deleted)\.tsx?$/,
            },
            {
              name: 'trigger-ask',
              test: /features\/trigger\/(trigger-ask|trigger\.content|use-quick|quick-form|use-tab-draft|tab-draft)/,
            },
            { name: 'own-list', test: /features\/feeling\/own-list\.ts$/ },
            { name: 'pause-hand', test: /features\/pause\/(use-arrival|use-saving|not-saved)/ },
            {
              name: 'pause-first',
              test: /features\/pause\/(pause-step|pause-page|pause-part|park-step|park\.content|ebb|use-words)/,
            },
            {
              name: 'prepare',
              test: /features\/welcome\/(prepare-page|pick-step|step-frame|prepare\.content|iphone|use-preparation|use-late-step|no-step)/,
            },
          ],
        },
      },
      input: {
        app: page(''),
        about: page('about'),
        path: page('path'),
        lesson: page('path/lesson'),
        sources: page('path/sources'),
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
