/**
 * A page drawn as plain data: written to HTML when the app is built (so that it works with scripts off), and to real
 * elements when it is opened inside the app (Trusted Types forbid HTML from strings). For the pages that must not wait
 * for a framework: Calm, Grounding and Help.
 */
export interface El {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly (El | string)[];
}

type Child = El | string | false | null | undefined;
type Attributes = Readonly<Record<string, string | true | false | undefined>>;

export const el = (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): El => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== false && value !== undefined),
  ) as Record<string, string | true>,
  children: children.filter(
    (child): child is El | string => typeof child === 'string' || (!!child && 'tag' in child),
  ),
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const VOID = new Set(['input', 'br', 'img', 'hr', 'meta', 'link']);

/** Safe HTML: every text and attribute is escaped. */
export const elToHtml = (node: El | string): string => {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
  const open = `<${node.tag}${attributes}>`;
  return VOID.has(node.tag) ? open : `${open}${node.children.map(elToHtml).join('')}</${node.tag}>`;
};

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path', 'circle', 'line', 'rect', 'g', 'polyline', 'title']);

/** Real elements; made with `createElement`, so no string is ever parsed. */
export const elToDom = (node: El): Element => {
  const made = SVG_TAGS.has(node.tag)
    ? document.createElementNS(SVG, node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    made.setAttribute(name, value === true ? '' : value);
  for (const child of node.children) made.append(typeof child === 'string' ? child : elToDom(child));
  return made;
};
