/** Writing down a fear. */
export const fearFormWords = {
  title: 'What do you fear will happen?',
  editTitle: 'Change this fear',
  lead: 'Write it down as it would be seen. Later you can look back on what came of it.',
  // A prediction that can be seen to come or not is what makes looking back fair (worry outcome journals, LaFreniere and
  // Newman 2020, 10.1016/j.beth.2019.07.003; from memory).
  words: 'I fear that …',
  hint: 'As a camera would see it: what somebody does or says, and by when. ‘No answer before ten’ can be looked back on.',
  missing: 'A few words are enough, so that you know it again.',
  from: {
    trigger: 'It will be kept with what you noted.',
    pause: 'It will be kept with your pause.',
    belief: 'It will be kept with your belief.',
  },
  accurate: 'My worry is accurate',
} as const;
