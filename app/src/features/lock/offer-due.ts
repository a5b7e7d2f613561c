/** Whether there is anything to read in it: the words themselves, or within. */
export const hasWords = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : Object.values(value ?? {}).some(hasWords);
