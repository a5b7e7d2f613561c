/** What a record belongs to, in a word. */
export const tieWords = {
  title: 'It belongs to',
  trigger: 'Something that set it off',
  pause: 'A pause',
  prediction: 'A fear',
  experiment: 'Something tried out',
} as const;
