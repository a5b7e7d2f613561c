import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import * as v from 'valibot';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { type Block, exercises, type Stretch, steps } from '../src/features/programme/lesson.ts';

/** What stands between the two lines `---` at the head of a lesson. */
const frontSchema = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(45, 'is longer than 45 letters')),
  step: v.picklist(steps, `is not one of: ${steps.join(', ')}`),
  order: v.pipe(v.number(), v.integer('is no whole number'), v.minValue(1, 'begins at 1')),
  minutes: v.pipe(v.number(), v.integer('is no whole number'), v.minValue(1, 'is less than 1')),
  summary: v.pipe(v.string(), v.maxLength(90, 'is longer than 90 letters')),
  exercise: v.picklist(exercises, `is not one of: ${exercises.join(', ')}`),
  article: v.array(v.string('holds something that is no text: put headings with a colon in quotes')),
  sources: v.array(v.pipe(v.string(), v.regex(/^[a-z-]+-\d{4}[a-z]?$/, 'holds no id like fraley-2021'))),
  reviewed: v.pipe(v.string(), v.isoDate('is no date like 2026-11-24')),
});

/** A lesson as it was written: its front matter, its text, and the line of each place where it rests on a source. */
export interface Written extends v.InferOutput<typeof frontSchema> {
  readonly slug: string;
  readonly blocks: readonly Block[];
  readonly tryIt: readonly Block[];
  readonly links: readonly { readonly source: string; readonly line: number }[];
}

/** The heading of the last section. */
const TRY_IT = 'Try it';
const HEAD = /^---\n(.*?\n)---\n/s;
const SOURCE = /^source:([a-z-]+-\d{4}[a-z]?)$/;

/** Throws with file, line and one clear sentence. */
type Refuse = (line: number, why: string) => never;

const readFront = (yaml: string, refuse: Refuse): v.InferOutput<typeof frontSchema> => {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  /** The opening `---` is the first line. */
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const [broken] = document.errors;
  if (broken) return refuse(lineAt(broken.pos[0]), `The front matter cannot be read: ${broken.code}.`);
  const read = v.safeParse(frontSchema, document.toJS());
  if (read.success) return read.output;
  const [issue] = read.issues;
  const key = String(issue.path?.[0]?.key ?? '');
  const pair = isMap(document.contents)
    ? document.contents.items.find((item) => String(item.key) === key)
    : undefined;
  const at = (pair?.key as { readonly range?: readonly [number] } | undefined)?.range?.[0];
  const why = issue.type === 'strict_object' ? issue.message.toLowerCase() : issue.message;
  return refuse(at === undefined ? 1 : lineAt(at), `In the front matter, ${key || 'something'} ${why}.`);
};

type Mdast = RootContent | PhrasingContent | BlockContent | DefinitionContent;

/** What the rest of the text is called in a refusal. */
const NAMES: Readonly<Record<string, string>> = {
  emphasis: 'emphasis with one asterisk',
  inlineCode: 'code',
  code: 'code, or a line that is set in',
  image: 'an image',
  html: 'HTML',
  blockquote: 'a quotation',
  thematicBreak: 'a line across',
  break: 'a hard line break',
  definition: 'a definition of a link',
  linkReference: 'a link by reference',
};

/** Reads one lesson. `path` is what a refusal calls the file; what is not allowed in a lesson throws. */
export const readLesson = (path: string, file: string): Written => {
  const refuse: Refuse = (line, why) => {
    throw new Error(`${path}:${line} ${why}`);
  };
  const head = HEAD.exec(file);
  if (!head?.[1]) return refuse(1, 'A lesson begins with front matter between two lines of three hyphens.');
  const front = readFront(head[1], refuse);
  const before = head[0].split('\n').length - 1;
  const lineOf = (node: Mdast): number => (node.position?.start.line ?? 0) + before;
  const links: { source: string; line: number }[] = [];
  const refuseNode = (node: Mdast): never =>
    refuse(
      lineOf(node),
      `A lesson holds no ${NAMES[node.type] ?? node.type}. Allowed are paragraphs, headings with ##, lists with -, **strong** words and links to source:<id>.`,
    );

  const plain = (nodes: readonly PhrasingContent[]): string =>
    nodes
      .map((node) => (node.type === 'text' ? node.value.replace(/\s*\n\s*/g, ' ') : refuseNode(node)))
      .join('');
  const stretch = (node: PhrasingContent): Stretch => {
    if (node.type === 'text') return plain([node]);
    if (node.type === 'strong') return { strong: plain(node.children) };
    if (node.type !== 'link') return refuseNode(node);
    const source = SOURCE.exec(node.url)?.[1];
    if (source === undefined || node.title)
      return refuse(
        lineOf(node),
        `A link leads to source:<id>, such as source:fraley-2021, and not to ${node.url}.`,
      );
    links.push({ source, line: lineOf(node) });
    return { words: plain(node.children), source };
  };
  const block = (node: RootContent): Block => {
    if (node.type === 'paragraph') return { text: node.children.map(stretch) };
    if (node.type === 'heading' && node.depth === 2) return { heading: plain(node.children) };
    if (node.type === 'heading') return refuse(lineOf(node), 'A heading in a lesson has two hashes: ##.');
    if (node.type !== 'list') return refuseNode(node);
    if (node.ordered) return refuse(lineOf(node), 'A list in a lesson has hyphens and no numbers.');
    return {
      list: node.children.map((item) => {
        const [only, more] = item.children;
        if (only?.type !== 'paragraph' || more)
          return refuse(lineOf(more ?? only ?? node), 'An item of a list is one short paragraph.');
        return only.children.map(stretch);
      }),
    };
  };

  const nodes = fromMarkdown(file.slice(head[0].length)).children;
  const blocks = nodes.map(block);
  const last = blocks.findLastIndex((one) => 'heading' in one);
  const isTryIt = last >= 0 && (blocks[last] as { readonly heading: string }).heading === TRY_IT;
  const end = nodes.at(-1);
  if (!isTryIt || last === blocks.length - 1)
    return refuse(
      end ? lineOf(end) : before,
      `The last section of a lesson is called ${TRY_IT}, and says something.`,
    );
  const linkHere = links.find(({ line }) => line > lineOf(nodes[last] as RootContent));
  if (linkHere)
    return refuse(linkHere.line, `${TRY_IT} has no link: the page puts the button of the exercise there.`);
  const slug = (path.split('/').at(-1) ?? '').replace(/\.en\.md$/, '');
  return { slug, ...front, blocks: blocks.slice(0, last), tryIt: blocks.slice(last + 1), links };
};
