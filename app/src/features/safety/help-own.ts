import { dialled } from './phone.ts';

/** A number that the person added. */
export interface OwnLine {
  readonly name: string;
  readonly number: string;
}

/** Someone the person trusts, with something they said. */
export interface Trusted extends OwnLine {
  readonly words: string;
}

/** What a form of this page asks for: a number of their own (a new one, or which one), or someone they trust. */
export type Asked = { readonly type: 'line'; readonly index?: number } | { readonly type: 'trusted' };

export type Problem = 'name-missing' | 'number-wrong';

/**
 * What is wrong with a name and a number, or undefined. Someone trusted may stand there without a number: their name and
 * words can help too.
 */
export const problemOf = (asked: Asked, typed: OwnLine): Problem | undefined => {
  if (typed.name.trim() === '') return 'name-missing';
  if (asked.type === 'trusted' && typed.number.trim() === '') return undefined;
  return dialled(typed.number) === undefined ? 'number-wrong' : undefined;
};

/** The list with one line put in at its place, or at the end. */
export const withLine = (
  lines: readonly OwnLine[],
  { name, number }: OwnLine,
  index: number | undefined,
): readonly OwnLine[] => {
  const line = { name: name.trim(), number: number.trim() };
  return index === undefined ? [...lines, line] : lines.map((old, at) => (at === index ? line : old));
};

/** The list without the line at a place. */
export const withoutLine = (lines: readonly OwnLine[], index: number): readonly OwnLine[] =>
  lines.filter((_, at) => at !== index);
