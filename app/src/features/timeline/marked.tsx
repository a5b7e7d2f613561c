import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { markText } from './mark.ts';

/** The words that were looked for, folded, for the rows of the list. Elsewhere none. */
const LookedFor = createContext<readonly string[]>([]);
export const LookedForProvider = LookedFor.Provider;
export const useLookedFor = (): readonly string[] => useContext(LookedFor);

/** A text in which what was looked for is marked. */
export const Marked = ({ text }: { text: string }) => {
  const words = useLookedFor();
  if (words.length === 0) return text;
  return markText(text, words).map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text));
};
