/** After Keep: a way on. */
export const keptWords = {
  title: 'It is kept.',
  // Naming comes before a calming step; another view of it can come later (Lieberman 2007, 10.1111/j.1467-9280.2007.01916.x;
  // Nook 2021, 10.1007/s42761-021-00036-y; from memory).
  lead: 'You have named it. Now the body, if you like. The rest can wait.',
  more: 'Add more',
  done: 'Done',
  undo: 'Undo',
  undoneTitle: 'It is taken back.',
  undone: 'It stands under Deleted, in case you want it after all.',
  bringBack: 'Bring it back',
  again: 'Note something else',
  notKept: 'This could not be changed yet. Try again in a moment.',
} as const;
