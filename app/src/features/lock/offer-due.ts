/** The offer of a passphrase is due after the first private words, once. */
export const isOfferDue = (words: readonly (string | undefined)[], isSettled: boolean): boolean =>
  !isSettled && words.some((text) => text !== undefined && text.trim() !== '');
