import { type Length, lengths } from '../features/breathing/breathing.ts';

/** `?practice=5` in an address: practice on a calm day, of one of the lengths on offer. Anything else is a hard moment. */
export const practiceIn = (search: string): Length | undefined => {
  const asked = new URLSearchParams(search).get('practice');
  return asked === null ? undefined : (lengths.find((length) => String(length) === asked) ?? 5);
};
