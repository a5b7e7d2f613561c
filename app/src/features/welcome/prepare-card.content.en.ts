/** The card on Today, as long as nothing is prepared. */
export const prepareCard = {
  over: 'A small thing, on a calm day',
  words: 'Three minutes now, while it is calm. Every step can be skipped.',
  act: 'Prepare my next hard moment',
} as const;
