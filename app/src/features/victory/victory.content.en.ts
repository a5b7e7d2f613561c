export const listWords = {
  title: 'Small victories',
  lead: 'Things that went a little otherwise than they used to.',
  add: 'Add a victory',
  emptyTitle: 'Nothing kept yet',
  empty: 'Here stand small things you are glad of. One line is enough, and a day without one is a day too.',
  untitled: 'Without words',
} as const;

export const homeWords = 'To the victories';

export const formWords = {
  title: 'A small victory',
  editTitle: 'Change it',
  ask: 'What went a little otherwise?',
  hint: 'You waited, you asked once, you slept. Small is the right size.',
  empty: 'One line is enough.',
  belief: 'Does it speak to an old belief?',
  beliefHint: 'It may stay open.',
} as const;

export const viewWords = {
  over: (day: string) => `A small victory, ${day}`,
  kept: 'It is kept.',
  belief: 'An old belief it speaks to',
  evidence: 'Keep it as evidence too',
  done: 'Done',
  edit: 'Change it',
  remove: 'Delete it',
  notKept: 'This could not be kept yet. Nothing was changed.',
  fields: { words: 'The words', belief: 'The belief', at: 'When it was' },
} as const;
