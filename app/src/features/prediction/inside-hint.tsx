import { insideHints, insideWords } from './observable.content.en.ts';
import { insideOf } from './observable.ts';

/**
 * What is offered for a text that holds nothing to be seen; nothing for any other.
 * @public
 */
export const insideHint = (text: string): string | undefined => {
  const inside = insideOf(text, insideWords);
  return inside && insideHints[inside];
};
