/** The form of bytes that were opened: `undefined` if they are of no form this app knows. */
export const bytesToJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

export const isArrayOf =
  <T>(isItem: (item: unknown) => item is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem);
