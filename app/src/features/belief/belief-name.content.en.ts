/** What a belief is called where a record names one that cannot be shown. */
export const nameWords = {
  deleted: 'A belief that is deleted',
  unknown: 'A belief that is not here',
} as const;
