// The rules for words that a person reads: how hard they are to read, and what is never said.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { isNode, lineOf, type Node, programOf } from './source-rules.ts';

/** A text in a file of content, with the line it stands on. */
interface Wording {
  readonly text: string;
  readonly line: number;
}

/** What stands in a template where a name, a time or a number will stand. */
const FILLER = 'Jo';

const templateText = (node: Node): string =>
  (node.quasis as readonly { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join(FILLER);

/** Parts of a program in which a string is no wording: where it comes from, what it is called, what type it has. */
const SILENT = new Set([
  'ImportDeclaration',
  'TSLiteralType',
  'TSTypeAnnotation',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);

/**
 * Properties whose words are quoted as they are, by the end of the path: names and titles of other people's works. What we
 * say of a work stands beside them and is checked.
 */
const quoted: readonly (readonly [file: string, keys: readonly string[]])[] = [
  ['/source.content.en.ts', ['authors', 'title', 'where', 'doi']],
  ['/source-page.content.en.ts', ['named']],
];

const quotedIn = (path: string): readonly string[] => quoted.find(([file]) => path.endsWith(file))?.[1] ?? [];

const isQuoted = (node: Node, keys: readonly string[]): boolean =>
  node.type === 'Property' && isNode(node.key) && keys.includes(String(node.key.name));

/** The children of a node in which wording may stand. The key of a property is a name, not wording. */
const wordyChildren = (node: Node): readonly Node[] =>
  Object.entries(node)
    .filter(([key]) => node.type !== 'Property' || key !== 'key')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter(({ type }) => !SILENT.has(type));

const wordingOf = (node: Node): string | undefined => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' ? templateText(node) : undefined;
};

/** The head of a lesson: of its keys, these hold words that a person reads. */
const SPOKEN_KEY = /^(?:title|summary): */;

/**
 * The words of a lesson in Markdown, paragraph by paragraph, without its signs. What may stand in a lesson at all is
 * decided where it is read, in app/build/lesson-markdown.ts.
 */
const markdownWordings = (text: string): readonly Wording[] => {
  const found: Wording[] = [];
  let isHead = false;
  let isNew = true;
  for (const [at, line] of text.split('\n').entries()) {
    const isEdge = line === '---' && (at === 0 || isHead);
    if (isEdge) isHead = at === 0;
    const isSaid = !isEdge && line.trim() !== '' && (!isHead || SPOKEN_KEY.test(line));
    const words = line
      .replace(isHead ? SPOKEN_KEY : /^(#+|-) +/, '')
      .replaceAll('**', '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim();
    const last = found.at(-1);
    if (isSaid && last && !isNew && !isHead && !/^(#|- )/.test(line))
      found[found.length - 1] = { ...last, text: `${last.text} ${words}` };
    else if (isSaid) found.push({ text: words, line: at + 1 });
    isNew = !isSaid || isHead || line.startsWith('#');
  }
  return found;
};

/** Every string and template of a file of content, keys, types and imports left out; or every paragraph of a lesson. */
export const wordingsIn = (path: string, text: string): readonly Wording[] => {
  if (path.endsWith('.md')) return markdownWordings(text);
  const keys = quotedIn(path);
  const read = (node: Node): readonly Wording[] => {
    const wording = wordingOf(node);
    const own = wording?.trim() ? [{ text: wording, line: lineOf(text, node.start) }] : [];
    return [
      ...own,
      ...wordyChildren(node)
        .filter((child) => !isQuoted(child, keys))
        .flatMap(read),
    ];
  };
  return read(programOf(path, text));
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?…:])\s+|\n+/u).filter((sentence) => wordsOf(sentence).length > 0);

/** Labels of a word or two would make any text look easy, so only what reads as a sentence counts. */
const LEAST_WORDS = 4;

/**
 * The reading grade of texts taken together, by Flesch and Kincaid (US school years; Kincaid et al. 1975, Research Branch
 * Report 8-75), over sentences of four words and more; undefined where there is none. A colon ends a sentence.
 */
export const readingGrade = (texts: readonly string[]): number | undefined => {
  const sentences = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length >= LEAST_WORDS);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
};

interface Ban {
  readonly found: RegExp;
  readonly why: string;
}

/** Never said, with the reason. A word that is needed for once (a quotation, another meaning) is best said otherwise. */
const bans: readonly Ban[] = [
  { found: /!/u, why: 'shouts. No exclamation marks.' },
  { found: /\bjust\b/iu, why: 'says “just”, which makes hard things sound easy.' },
  { found: /\bshould(n[’']t)?\b/iu, why: 'says “should”. Nobody owes this app anything.' },
  {
    found: /\b(cure[ds]?|diagnos\w+|treat(s|ed|ing|ments?)?|heal(s|ed|ing)?|therapeutic)\b/iu,
    why: 'sounds like a medical claim. We say what may help.',
  },
  {
    found: /\b(anxious|avoidant|insecure|needy|clingy) (people|person|men|women|partners?|types?)\b/iu,
    why: 'makes a trait into a kind of person. Say “people who feel anxious in close relationships”.',
  },
  {
    found:
      /\b(you always|you never|you make (them|him|her)|you made (them|him|her)|your fault|you failed|you (are|were) (too|over)|you’re (too|over)|you overreact\w*|you need to|you must|you have to|you ought)\b/iu,
    why: 'accuses or orders. “You” is never blamed and never told.',
  },
  {
    found: /\b(streak|score[ds]?|well done|good job|congratulations|reward)\b/iu,
    why: 'keeps score. There is nothing to fail at.',
  },
  { found: /[a-z]'[a-z]/iu, why: 'has a straight apostrophe. Use ’.' },
  {
    found:
      /\b(colors?|colored|behaviors?|behavioral|programs?|favorites?|favor|honor|neighbors?|center|centers|organiz\w+|recogniz\w+|realiz\w+|apologiz\w+|analyz\w+|prioritiz\w+|minimiz\w+|gray|fulfill|mom|gotten|canceled|canceling|traveled|traveling|labeled|labeling|license[ds]? to)\b/iu,
    why: 'is spelt the American way.',
  },
];

/** Sentences that use a banned word in another way, word for word, each with its reason. This list only gets shorter. */
export const allowed: Readonly<Record<string, string>> = {};

/** A person in alarm reads worse than they do by day. */
export const HIGHEST_GRADE = 8;

/** What is wrong with a file of content, each in one line. */
export const contentComplaints = (path: string, text: string): readonly string[] => {
  const wordings = wordingsIn(path, text);
  const said = wordings
    .filter((wording) => !(wording.text in allowed))
    .flatMap((wording) =>
      bans
        .filter(({ found }) => found.test(wording.text))
        .map(({ why }) => `${path}:${wording.line} “${wording.text}” ${why}`),
    );
  const grade = readingGrade(wordings.map((wording) => wording.text));
  const isHard = grade !== undefined && grade > HIGHEST_GRADE;
  return isHard
    ? [
        ...said,
        `${path} reads at grade ${grade.toFixed(1)}. A person in alarm reads at ${HIGHEST_GRADE} or below.`,
      ]
    : said;
};
