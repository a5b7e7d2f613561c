/** What the strip at the top asks when a new version waits. */
export const updateWords = {
  body: 'A new version is here. It takes a moment; what you typed is kept.',
  later: 'Later',
  update: 'Update',
} as const;
