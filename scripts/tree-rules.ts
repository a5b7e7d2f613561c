// The rules of house style that look at the tree: sizes, names, the table of contents, reasons for dependencies.
import { posix } from 'node:path';
import type { Sources } from './module-graph.ts';

type Complaint = string;

/** Files that may be longer than the hard limit, each with its reason. This list only gets shorter. */
const longFiles: Readonly<Record<string, string>> = {};

const SOFT = 250;
const HARD = 400;

/** Tests, words and drawings are as long as what they hold. */
const isSizeFree = (path: string): boolean =>
  /\.test\.tsx?$|\.journey\.ts$|\.content\.\w+\.ts$|ui\/icons\.ts$|catalogue\//.test(path);

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

export const tooLong = (sources: Sources): readonly Complaint[] =>
  [...sources]
    .filter(([path, text]) => !isSizeFree(path) && linesOf(text) > HARD && !(path in longFiles))
    .map(
      ([path, text]) =>
        `${path} has ${linesOf(text)} lines. No file has more than ${HARD}: it holds two things.`,
    );

/** Not wrong yet, and shown so that nobody is surprised. */
export const nearlyTooLong = (sources: Sources): readonly string[] =>
  [...sources]
    .filter(([path, text]) => !isSizeFree(path) && linesOf(text) > SOFT && linesOf(text) <= HARD)
    .map(([path, text]) => `${path} has ${linesOf(text)} lines (aim for 100, at most ${SOFT}).`);

/** An exception that is no longer needed leaves the list. */
export const spentExceptions = (sources: Sources): readonly Complaint[] =>
  Object.keys(longFiles)
    .filter((path) => linesOf(sources.get(path) ?? '') <= HARD)
    .map((path) => `${path} is short again. Take it off the list of long files.`);

const VAGUE = new Set(['utils', 'util', 'common', 'shared', 'core', 'lib', 'types', 'services', 'helpers']);

export const names = (sources: Sources): readonly Complaint[] => {
  const folders = new Set([...sources.keys()].flatMap((path) => posix.dirname(path).split('/')));
  const vague = [...folders]
    .filter((name) => VAGUE.has(name))
    .map((name) => `A folder is called ${name}. A folder is called after what it holds.`);
  const shouting = [...sources.keys()]
    .filter((path) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(posix.basename(path)))
    .map((path) => `${path} is not in kebab case.`);
  return [...vague, ...shouting];
};

/** A feature is a folder with a `.feature.ts`: it stands in the table of contents, and has a page and words of its own. */
export const features = (sources: Sources): readonly Complaint[] => {
  const contents = `${sources.get('app/src/features.ts')}${sources.get('app/src/further-features.ts')}`;
  const paths = [...sources.keys()];
  return paths
    .filter((path) => path.endsWith('.feature.ts'))
    .flatMap((path) => {
      const folder = posix.dirname(path);
      const name = posix.basename(folder);
      const inside = paths.filter((one) => posix.dirname(one) === folder);
      const said = [
        [posix.basename(path) === `${name}.feature.ts`, `${path} is not called after its folder.`],
        [
          contents.includes(`./features/${name}/${name}.feature.ts`),
          `${name} has no line in features.ts or further-features.ts.`,
        ],
        [inside.some((one) => one.endsWith('.tsx')), `${name} has no page.`],
        [
          inside.some((one) => /\.content\.en\.ts$/.test(one)),
          `${name} has no words of its own (.content.en.ts).`,
        ],
        [inside.some((one) => /\.test\.tsx?$/.test(one)), `${name} has no test.`],
      ] as const;
      return said.filter(([holds]) => !holds).map(([, sentence]) => sentence);
    });
};

const KIND = /export const (\w+) = recordKind\(\s*'([\w-]+)'/g;

/**
 * A kind of record has one owner, in a `.record.ts`, and a line in kinds.ts. Two owners of one name would read each other's
 * records without the fields that they do not know.
 */
export const kinds = (sources: Sources): readonly Complaint[] => {
  const listed = sources.get('app/src/kinds.ts') ?? '';
  const declared = [...sources]
    .filter(([path]) => path.startsWith('app/src/features/') && !path.includes('.test.'))
    .flatMap(([path, text]) =>
      [...text.matchAll(KIND)].map(([, name = '', kind = '']) => ({ path, name, kind })),
    );
  const strays = [...sources]
    .filter(([path, text]) => path.startsWith('app/src/features/') && /\brecordKind\(/.test(text))
    .filter(([path]) => !/\.(record|test)\.tsx?$/.test(path))
    .map(([path]) => `${path} declares a kind of record. That belongs in a .record.ts.`);
  const unlisted = declared
    .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(listed))
    .map(({ path, name }) => `${path}: ${name} has no line in kinds.ts.`);
  const twice = declared
    .filter(({ kind, path }) => declared.some((other) => other.kind === kind && other.path < path))
    .map(
      ({ path, kind }) => `${path} owns the kind ${kind}, which has an owner. Read it with neighbourKind.`,
    );
  return [...strays, ...unlisted, ...twice];
};

/** Every package has a reason that somebody wrote down. */
export const reasons = (packages: readonly string[], decisions: string): readonly Complaint[] =>
  packages
    .filter((name) => !name.startsWith('@evenkeel/') && !decisions.includes(`\`${name}\``))
    .map(
      (name) => `${name} is a dependency without a reason in docs/decisions/. Name it there as \`${name}\`.`,
    );
