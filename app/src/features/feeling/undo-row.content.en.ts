/** Beside what was done to a row of a list. */
export const undoWords = {
  undo: 'Undo',
} as const;
