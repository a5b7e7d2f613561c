// The rule for where words live: in files of content, never in code.
import { isNode, lineOf, type Node, programOf, visit } from './source-rules.ts';

/** Attributes that are read out or shown. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
]);

/** Letters make a word; a dash, a number or an arrow does not. */
const isWord = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text);

const literalText = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === 'JSXExpressionContainer') return literalText(node.expression);
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral')
    return (node.quasis as readonly { readonly value: { readonly cooked: string } }[])
      .map(({ value }) => value.cooked)
      .join(' ');
  return undefined;
};

const spokenIn = (list: readonly Node[]): readonly (string | undefined)[] =>
  list
    .filter(({ key, name }) => {
      const label = isNode(key) ? key : name;
      const named = isNode(label) ? (label.name ?? label.value) : undefined;
      return typeof named === 'string' && SPOKEN.has(named);
    })
    .map(({ value }) => literalText(value));

/** The words that a node of the program would put on the screen or say. */
const wordsPut = (node: Node): readonly (string | undefined)[] => {
  if (node.type === 'JSXText') return [node.value as string];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as readonly Node[])
      .filter(({ type }) => type === 'JSXExpressionContainer')
      .map(literalText);
  if (node.type === 'JSXOpeningElement') return spokenIn(node.attributes as readonly Node[]);
  const isEl = node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'el';
  if (!isEl) return [];
  const [, given, ...children] = node.arguments as readonly Node[];
  const properties = given?.type === 'ObjectExpression' ? (given.properties as readonly Node[]) : [];
  return [...spokenIn(properties), ...children.map(literalText)];
};

/** Words that stand in code instead of in a file of content: text in JSX, text of `el`, names that are read out. */
export const wordsInCode = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  visit(programOf(path, text), (node) => {
    for (const words of wordsPut(node))
      if (isWord(words))
        found.push(
          `${path}:${lineOf(text, node.start)} says “${words.trim()}” in code. Words live in *.content.en.ts.`,
        );
  });
  return found;
};
