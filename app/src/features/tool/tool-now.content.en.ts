/** Using a tool, often in a hard moment: as few words as can be. */
export const nowWords = {
  title: 'One of these?',
  emptyTitle: 'One of these, perhaps?',
  locked: 'The app is locked. Only tools that you marked for it stand here.',
  others: 'Other tools',
  enough: 'Enough for now',
  accurate: 'My worry is accurate',
} as const;
