import { foldText } from './find.ts';

/** A stretch of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text folded letter by letter, and for each unit of the folded one where its letter begins and ends in the text. */
const foldWithPlaces = (text: string) => {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const small = foldText(letter);
    folded += small;
    at += letter.length;
    // A mark that folds to nothing belongs to the letter before it.
    if (small === '' && ends.length > 0) ends[ends.length - 1] = at;
    for (const _unit of small.split('')) {
      starts.push(at - letter.length);
      ends.push(at);
    }
  }
  return { folded, starts, ends };
};

/** Where folded words stand in a text, from first to last: `[from, to)`. May overlap. */
const placesOf = (text: string, words: readonly string[]): readonly (readonly [number, number])[] => {
  const { folded, starts, ends } = foldWithPlaces(text);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? text.length]);
  }
  return found.sort(([a], [b]) => a - b);
};

/** Places that touch or overlap are one. */
const joined = (places: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => {
  const whole: [number, number][] = [];
  for (const [from, to] of places) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
};

/** Cuts a text where the words stand. `words`: folded, none empty (`wordsOf`). The pieces together are the text. */
export const markText = (text: string, words: readonly string[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  const take = (to: number, isMarked: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to), isMarked });
    done = Math.max(done, to);
  };
  for (const [from, to] of joined(placesOf(text, words))) {
    take(from, false);
    take(to, true);
  }
  take(text.length, false);
  return pieces;
};

/** So much of a text is surely seen in a row of four lines. Letters. */
const SEEN = 90;
/** So much stands before and after what is quoted. Letters. */
const BEFORE = 24;
const AFTER = 60;

/** The nearest space outwards, so that no word is cut, unless a word is very long. */
const toSpace = (text: string, at: number, step: -1 | 1): number => {
  for (let far = at; Math.abs(far - at) < 16; far += step) {
    if (far <= 0 || far >= text.length) return Math.min(Math.max(far, 0), text.length);
    if (/\s/.test(text[far] ?? '')) return step < 0 ? far + 1 : far;
  }
  return at;
};

/**
 * What to quote of `lines` so that the row shows why it was found: around the first of the words that cannot be seen in the
 * row's own words (`shown`) nor in what else stands there whole (`beside`). Nothing where all can be seen.
 */
export const quoteFor = (
  words: readonly string[],
  shown: string,
  beside: readonly string[],
  lines: readonly string[],
): string | undefined => {
  const seen = [shown.slice(0, SEEN), ...beside.filter((line) => lines.includes(line))].map(foldText);
  const hidden = words.filter((word) => !seen.some((text) => text.includes(word)));
  for (const line of lines) {
    const [place] = placesOf(line, hidden);
    if (place === undefined) continue;
    const from = toSpace(line, place[0] - BEFORE, -1);
    const to = toSpace(line, place[1] + AFTER, 1);
    return `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`;
  }
  return undefined;
};
