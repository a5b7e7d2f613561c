import type { Item, Part } from './item.ts';

/** What the person looks for. Empty: everything. */
export interface Wanted {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly people: readonly string[];
  readonly feelings: readonly string[];
}

export const nothingWanted: Wanted = { text: '', parts: [], people: [], feelings: [] };

export const hasFilter = ({ parts, people, feelings }: Wanted): boolean =>
  parts.length + people.length + feelings.length > 0;

/** How many of the filter are on. */
export const filterCount = ({ parts, people, feelings }: Wanted): number =>
  parts.length + people.length + feelings.length;

/** Letters without marks and case, so that `Zoe` finds `Zoë`, composed or not. Most text is plain, and told so quickly. */
export const foldText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain ASCII
  /^[\x00-\x7f]*$/.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** All words, in any order. */
export const wordsOf = (text: string): readonly string[] => foldText(text).split(/\s+/).filter(Boolean);

const isAmong = (wanted: readonly string[], had: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((key) => had.includes(key));

/**
 * The items that are wanted, in their order. `foldedOf` gives an item's text with {@link foldText} done before, since
 * twenty thousand of them are looked through at every letter. Within one filter any will do; of two filters both must.
 */
export const findItems = (
  items: readonly Item[],
  { text, parts, people, feelings }: Wanted,
  foldedOf: (item: Item) => string,
): readonly Item[] => {
  const words = wordsOf(text);
  if (words.length === 0 && !hasFilter({ text, parts, people, feelings })) return items;
  return items.filter((item) => {
    if (parts.length > 0 && !parts.includes(item.part)) return false;
    if (!isAmong(people, item.people) || !isAmong(feelings, item.feelings)) return false;
    if (words.length === 0) return true;
    const folded = foldedOf(item);
    return words.every((word) => folded.includes(word));
  });
};
