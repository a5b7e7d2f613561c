// The rules of house style that look inside a file. Each answers with the lines that break it.
import { parseSync } from 'oxc-parser';

/** One thing that is wrong, in one line. */
type Complaint = string;

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Visits every node of a program. */
export const visit = (node: Node, see: (node: Node) => void): void => {
  see(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const one of value) isNode(one) && visit(one, see);
    else if (isNode(value)) visit(value, see);
  }
};

export const programOf = (path: string, text: string): Node => {
  const { program } = parseSync(path, text);
  return program as unknown as Node;
};

export const lineOf = (text: string, start: number): number => text.slice(0, start).split('\n').length;

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier')
    ? (node.name as string)
    : undefined;

/** `Date.now`, `Math.random` and a `Date` without a time: rules and pages are handed the moment instead. */
const readsClockOrChance = (node: Node): string | undefined => {
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as []).length === 0)
    return 'new Date()';
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') return 'Date()';
  if (node.type !== 'MemberExpression') return undefined;
  const words = `${nameOf(node.object)}.${nameOf(node.property)}`;
  return ['Date.now', 'Math.random', 'performance.now', 'crypto.getRandomValues'].includes(words)
    ? words
    : undefined;
};

const EDGES = /^app\/src\/(platform\/|main\.tsx$)/;

export const clockAndChance = (path: string, text: string): readonly Complaint[] => {
  if (EDGES.test(path)) return [];
  const found: Complaint[] = [];
  visit(programOf(path, text), (node) => {
    const words = readsClockOrChance(node);
    if (words)
      found.push(`${path}:${lineOf(text, node.start)} reads ${words}. Time and chance are handed in.`);
  });
  return found;
};

const keyOf = (property: Node): string | undefined =>
  nameOf(property.key) ??
  (isNode(property.key) && typeof property.key.value === 'string' ? property.key.value : undefined);

/** Names of attributes, with the value where it is fixed. */
type Attributes = ReadonlyMap<string, unknown>;

/** Objects that a file holds by name, so that `{...shared}` can be looked into. */
type Held = ReadonlyMap<string, Node>;

const objectsIn = (program: Node): Held => {
  const held = new Map<string, Node>();
  visit(program, (node) => {
    const name = node.type === 'VariableDeclarator' ? nameOf(node.id) : undefined;
    if (name !== undefined && isNode(node.init) && node.init.type === 'ObjectExpression')
      held.set(name, node.init);
  });
  return held;
};

/** What a list of properties or JSX attributes says, with what is spread into it. A spread of `privateInput` guards. */
const readAttributes = (list: readonly Node[], held: Held): Attributes =>
  new Map(
    list.flatMap((one): (readonly [string, unknown])[] => {
      const spread = isNode(one.argument) ? nameOf(one.argument) : undefined;
      if (spread !== undefined && /private/i.test(spread)) return [['guarded', true]];
      const inside = held.get(spread ?? '');
      if (inside !== undefined) return [...readAttributes(inside.properties as Node[], held)];
      const name = one.type === 'JSXAttribute' ? nameOf(one.name) : keyOf(one);
      return name === undefined ? [] : [[name, isNode(one.value) ? one.value.value : one.value]];
    }),
  );

/** The elements of a file: JSX tags, and calls of `el(tag, { … })` or `h(tag, { … })`. */
const readElement = (node: Node, held: Held): { tag: string; attributes: Attributes } | undefined => {
  if (node.type === 'JSXOpeningElement')
    return { tag: nameOf(node.name) ?? '', attributes: readAttributes(node.attributes as Node[], held) };
  if (node.type !== 'CallExpression' || !['el', 'h'].includes(nameOf(node.callee) ?? '')) return undefined;
  const [tag, given] = node.arguments as Node[];
  const list = given?.type === 'ObjectExpression' ? (given.properties as Node[]) : [];
  return { tag: String(tag?.value ?? ''), attributes: readAttributes(list, held) };
};

const UNTYPED = new Set([
  'range',
  'radio',
  'checkbox',
  'time',
  'number',
  'hidden',
  'submit',
  'button',
  'file',
]);

/** What a person types must not be learned, corrected or remembered; `privateInput` of ui/parts.tsx says all of it. */
const isUnguarded = (tag: string, given: Attributes): boolean => {
  if (tag !== 'textarea' && (tag !== 'input' || UNTYPED.has(String(given.get('type'))))) return false;
  return !given.has('guarded') && !(given.has('autocomplete') && given.has('spellcheck'));
};

export const attributes = (path: string, text: string): readonly Complaint[] => {
  const found: Complaint[] = [];
  const program = programOf(path, text);
  const held = objectsIn(program);
  visit(program, (node) => {
    const element = readElement(node, held);
    if (element === undefined) return;
    const at = `${path}:${lineOf(text, node.start)}`;
    if (element.attributes.has('style'))
      found.push(`${at} has a style attribute. The content security policy refuses it.`);
    if (isUnguarded(element.tag, element.attributes))
      found.push(`${at} is a field that keyboards may learn from. Spread privateInput on it.`);
  });
  return found;
};

/** Pages of HTML: nothing inline, nothing from elsewhere. */
export const htmlRules = (path: string, text: string): readonly Complaint[] => {
  const planted: readonly (readonly [RegExp, string])[] = [
    [/\sstyle=/, 'has a style attribute. The content security policy refuses it.'],
    [/<style/, 'has an inline style sheet. The content security policy refuses it.'],
    [/<script(?![^>]*\ssrc=)/, 'has an inline script. The content security policy refuses it.'],
    [/\son\w+=/, 'has an inline handler. The content security policy refuses it.'],
    [/(src|href)="(https?:)?\/\//, 'asks another origin. The app asks nobody but itself.'],
  ];
  return planted.filter(([broken]) => broken.test(text)).map(([, sentence]) => `${path} ${sentence}`);
};
