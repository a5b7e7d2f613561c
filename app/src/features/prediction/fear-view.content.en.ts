/** One fear, as it is kept. */
export const fearViewWords = {
  title: 'A fear',
  written: (day: string) => `You wrote on ${day}`,
  sure: 'How sure you were',
  by: 'By',
  came: 'What came of it',
  with: 'About',
  coped: 'How I coped',
  look: 'Look back on it',
  lookAgain: 'Change what came of it',
  edit: 'Change it',
  remove: 'Delete it',
  evidence: 'Keep it as evidence',
  belief: 'Look at the belief',
  trigger: 'What set it off',
  pause: 'The pause it came from',
  list: 'See your fears',
  unsafe: 'It may not be you',
} as const;

/** Fields, where two versions of one were kept. */
export const fearLabels = {
  words: 'The fear',
  certainty: 'How sure',
  dueDay: 'By when',
  outcome: 'What came of it',
  coped: 'How I coped',
} as const;

/** Looking back on it. */
export const fearLookWords = {
  title: 'What came of it?',
  over: (day: string) => `You, ${day}`,
  sure: (certainty: number) => `You were sure ${certainty} of 100.`,
  skip: 'Do not ask me again',
  later: 'Not now',
  // A fear that came true is said plainly, and not talked away: alarm can be right.
  coped: 'Then your alarm was right.',
  copedLead: 'It came, and you are here. That matters. You do not have to talk yourself out of it.',
  copedLabel: 'How did you cope?',
  copedHint: 'What you did, or who was there. It can stay empty.',
  keepCoped: 'Keep it',
  help: 'Help from people',
  know: 'What I know, and what I need',
  unsafe: 'It may not be you',
  keep: 'Something to keep?',
  keepLead: 'One of these, or none.',
  keepPartly: 'Part of it came, and part of it did not. Both can be true.',
  evidence: 'Keep it as evidence',
  belief: 'Look at the belief',
  nothing: 'Nothing to keep',
  done: 'Looked back on.',
  doneLead: 'It is kept, and it is behind you.',
  doneOpen: 'It is kept. It can stay open: some things cannot be known.',
  doneFeared: 'It is kept. You do not have to carry it alone.',
  list: 'See your fears',
  today: 'To Today',
} as const;
