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

/** How many characters (UTF-16) there is room for: in trouble the numbers are found at a glance, or not at all. */
export const NAME_MOST = 120;
export const WORDS_MOST = 500;

export type Problem = 'name-missing' | 'name-long' | 'number-wrong' | 'words-long';

/**
 * What is wrong with what was typed, or undefined: the first thing in the order of the fields. Someone trusted may stand
 * there without a number: their name and words can help too.
 */
export const problemOf = (asked: Asked, typed: Trusted): Problem | undefined => {
  const name = typed.name.trim();
  if (name === '') return 'name-missing';
  if (name.length > NAME_MOST) return 'name-long';
  return numberProblemOf(asked, typed) ?? (typed.words.trim().length > WORDS_MOST ? 'words-long' : undefined);
};

const numberProblemOf = (asked: Asked, typed: OwnLine): Problem | undefined => {
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
