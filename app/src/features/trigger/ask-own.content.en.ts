/** The field for what is not on the list. */
export const askOwnWords = {
  own: 'In a few words of your own',
  again: 'Offer this next time',
} as const;
