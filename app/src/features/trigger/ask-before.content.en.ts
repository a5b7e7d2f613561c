/** What was given earlier, and never kept. */
export const askBeforeWords = {
  stillHere: 'What you gave here last time is not kept yet. It is still here.',
  putAway: 'Throw it away',
} as const;
