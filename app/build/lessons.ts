import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { exerciseWords } from '../src/features/programme/exercise.content.en.ts';
import { exercisePlace } from '../src/features/programme/exercise.ts';
import { type Cited, type Front, inOrder, type Lesson } from '../src/features/programme/lesson.ts';
import type { Sources, Uses } from '../src/features/programme/source.ts';
import { readLesson, type Written } from './lesson-markdown.ts';

const FOLDER = 'src/features/programme';
const ENDING = '.en.md';

/** All lessons in the order of the way. `root` is the folder of the app. */
export const readLessons = (root: string): readonly Written[] => {
  const folder = join(root, FOLDER, 'lesson');
  const files = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return inOrder(
    files.map((name) =>
      readLesson(relative(join(root, '..'), join(folder, name)), readFileSync(join(folder, name), 'utf8')),
    ),
  );
};

export const readSources = async (root: string): Promise<Sources> => {
  const file = join(root, FOLDER, 'source.content.en.ts');
  // Read anew when it was changed while the app is being developed.
  const { mtimeMs } = statSync(file);
  const { sources } = (await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as { sources: Sources };
  return sources;
};

const frontOf = ({ slug, title, step, order, minutes, summary }: Written): Front => ({
  slug,
  title,
  step,
  order,
  minutes,
  summary,
});

const usesOf = ({ slug, title, links }: Written): Uses => ({
  slug,
  title,
  sources: [...new Set(links.map(({ source }) => source))],
});

/** What a lesson says of the sources it rests on, each once. A source that nobody wrote down throws. */
const citedIn = (path: string, { links, sources: declared }: Written, sources: Sources): readonly Cited[] => {
  const used = [...new Set(links.map(({ source }) => source))];
  const idle = declared.find((id) => !used.includes(id));
  if (idle !== undefined)
    throw new Error(`${path}:1 The front matter names the source ${idle}, which no link leads to.`);
  return used.map((id) => {
    const line = links.find(({ source }) => source === id)?.line;
    const source = sources[id];
    if (!declared.includes(id))
      throw new Error(`${path}:${line} The source ${id} is missing in the list of the front matter.`);
    if (source === undefined)
      throw new Error(`${path}:${line} The source ${id} does not stand in ${FOLDER}/source.content.en.ts.`);
    const { authors, year, title, showed, sure } = source;
    return { id, authors, year, title, showed, sure };
  });
};

interface Around {
  readonly all: readonly Written[];
  readonly sources: Sources;
  readonly routes: readonly string[];
}

const lessonOf = (path: string, written: Written, { all, sources, routes }: Around): Lesson => {
  const next = all[all.findIndex(({ slug }) => slug === written.slug) + 1];
  const place = exercisePlace(written.exercise, routes);
  return {
    ...frontOf(written),
    blocks: written.blocks,
    tryIt: written.tryIt,
    ...(place !== undefined && { act: { path: place, words: exerciseWords[written.exercise] } }),
    cited: citedIn(path, written, sources),
    ...(next && { next: { slug: next.slug, title: next.title } }),
  };
};

const CONTENTS = ['features.ts', 'further-features.ts'];

/** Every address that the table of contents names, so that nothing leads to what is not built. */
export const routesIn = (root: string): readonly string[] => {
  const files = CONTENTS.flatMap((name) => {
    const text = readFileSync(join(root, 'src', name), 'utf8');
    return [...text.matchAll(/from '\.\/(features\/[^']+)'/g)].map(([, path = '']) => path);
  });
  const texts = files.map((path) => readFileSync(join(root, 'src', path), 'utf8'));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\bpath: '([^':]+)'/g)].map(([, path = '']) => path),
  );
  return [...new Set(found)].sort();
};

const asModule = (name: string, data: unknown): string => `export const ${name} = ${JSON.stringify(data)};\n`;

/** Modules that stand in no file. */
const made: Readonly<Record<string, (root: string) => string>> = {
  'evenkeel:contents': (root) =>
    asModule('lessonCount', readLessons(root).length) + asModule('routes', routesIn(root)),
  'evenkeel:lessons': (root) => asModule('lessons', readLessons(root).map(frontOf)),
  'evenkeel:uses': (root) => asModule('uses', readLessons(root).map(usesOf)),
};

/**
 * Turns a lesson, `lesson/<slug>.en.md`, into a module of plain data that exports `lesson`, so that no parser of Markdown
 * and no HTML made of strings is needed on a device. What a lesson may not hold ends the build with its file, its line and
 * a sentence. What is known of all of them together is in the modules `evenkeel:…`; see contents.d.ts.
 */
export const lessons = (root: string): Plugin => ({
  name: 'evenkeel:lessons',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^evenkeel:(?!further)/ },
    handler: (id) => `\0${id}`,
  },
  load: {
    filter: { id: /\.en\.md$|^\0evenkeel:(?!further)/ },
    async handler(id) {
      const all = readLessons(root);
      if (id.startsWith('\0')) return made[id.slice(1)]?.(root);
      const written = all.find(({ slug }) => slug === basename(id, ENDING));
      if (written === undefined) return undefined;
      // The next lesson and the sources stand in other files.
      this.addWatchFile(join(root, FOLDER, 'source.content.en.ts'));
      const path = relative(join(root, '..'), id);
      const around = { all, sources: await readSources(root), routes: routesIn(root) };
      return asModule('lesson', lessonOf(path, written, around));
    },
  },
});
