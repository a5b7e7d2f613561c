/** The card on Today, as long as nothing is prepared. */
export const prepareCard = {
  over: 'A small thing, on a calm day',
  words: 'Prepare your next hard moment. It takes three minutes, and every step can be skipped.',
  act: 'Prepare my next hard moment',
} as const;
