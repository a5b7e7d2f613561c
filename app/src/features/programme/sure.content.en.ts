import type { Sure } from './source.ts';

/** How we know what a source showed. */
export const sureWords: Readonly<Record<Sure, string>> = {
  seen: 'We read it, or its summary.',
  'from memory': 'From memory. We did not read it again.',
  uncertain: 'Not sure. We could not check it.',
};
