import { useEffect, useRef, useState } from 'preact/hooks';

/** Whoever types is not interrupted: it is said once the typing has paused for so long. Milliseconds. */
const PAUSE = 600;

/**
 * What a live region says of something that changes at every letter: the last of it, after a pause. `of` is what it is said
 * of: of something else the same words are said anew, for which they differ by a space that nobody sees or hears.
 */
export const useAnnounced = (words: string, of: unknown): string => {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` is not read; its change is what counts
  useEffect(() => {
    // The page has come: nobody has asked for anything yet.
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSaid(({ turn }) => ({ words, turn: turn + 1 })), PAUSE);
    return () => clearTimeout(timer);
  }, [words, of]);
  return said.words === '' || said.turn % 2 === 1 ? said.words : `${said.words}\u00a0`;
};
