/** After ten minutes of writing. */
export const enoughWords = {
  enough: 'That may be enough for today. It stays here as you leave it.',
} as const;
