/** What every list says. */
export const listWords = { more: 'Show earlier ones' } as const;
