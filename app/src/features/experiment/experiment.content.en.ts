import type { Outcome } from './experiment.ts';

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  no: 'It did not happen',
  partly: 'It happened in part',
  yes: 'It happened',
  unknown: 'I cannot know',
};

export const listWords = {
  title: 'Trying it out',
  lead: 'A belief says what will happen. Here you can see what does.',
  add: 'Plan something to try',
  emptyTitle: 'Nothing to try yet',
  empty: 'Here stand small things you try, and what came of them. One is enough, and it can wait.',
  open: 'Still open',
  closed: 'Looked back on',
  skipped: 'Let go',
  untitled: 'Without words',
  ready: 'Ready to look back on',
  on: (day: string) => `To look back on: ${day}`,
  noDay: 'No day set',
} as const;

export const homeWords = 'To what you try out';

export const cardWords = {
  over: 'You asked to be asked',
  title: 'Something is ready to look back on.',
  open: 'Open it',
  skip: 'Skip it',
} as const;
