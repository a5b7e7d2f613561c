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
  certainty: 'How sure are you that it will come?',
  ends: ['not at all', 'quite certain'],
  unanswered: 'Not marked',
  due: 'By when would you know?',
  dueHint: 'You are asked back once, without its words. Without a day you are not asked.',
  date: 'The day',
  past: 'That day is behind you. That is fine: it is ready to look back on at once.',
  person: 'Is it about somebody?',
  belief: 'Does an old belief speak here?',
  from: {
    trigger: 'It will be kept with what you noted.',
    pause: 'It will be kept with your pause.',
    belief: 'It will be kept with your belief.',
  },
  accurate: 'My worry is accurate',
} as const;

/** After it was kept. */
export const fearKeptWords = {
  title: 'It is kept.',
  noted: (day: string) => `It can wait here. On ${day} you can look back on it, or skip it.`,
  evening: 'It can wait here. This evening or later you can look back on it, or skip it.',
  ready: 'Its day is behind you, so you can look back on it now. Or leave it for later.',
  noDay: 'It can wait here. You can look back on it when you like.',
  calm: 'Calm',
  look: 'Look back on it',
  list: 'See your fears',
  accurate: 'My worry is accurate',
} as const;
