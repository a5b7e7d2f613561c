/** Writing a tool down, or changing it. Nobody is scolded for their own words: whatever helps them is theirs to keep. */
export const editWords = {
  newTitle: 'Add a tool',
  changeTitle: 'Change this tool',
  form: 'What is it?',
  words: 'What do you call it?',
  wordsHint: 'A few words that you will know at once.',
  wordsMissing: 'One or two words are enough. Nothing is lost.',
} as const;
