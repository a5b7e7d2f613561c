import type { Addressee } from './letter.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
/** 24 November 2026; `local` is milliseconds as the clock stood there. */
const day = (local: number): string => format.format(local);

// Warmth that hurts at first is known as backdraft (Germer and Neff 2013, 10.1002/jclp.22021; from memory). That such
// letters help: 27 trials, anxiety g = .57 (Ferrari et al. 2019, 10.1007/s12671-019-01134-6; seen), and no better than
// other active exercises (Wilson et al. 2019; seen). So it is offered, and nothing is promised.
const backdraft =
  'Kindness can hurt at first, above all where there was little of it. That is known, and no sign that something is wrong. You can stop at any time.';

/** Earlier letters, and the way to a new one. */
export const lettersWords = {
  title: 'A letter to a friend in my place',
  lead: 'Most people are kinder to a friend than to themselves. This borrows that kindness for ten minutes.',
  backdraft,
  emptyTitle: 'No letters yet',
  empty: 'A few lines are enough. What you write stays on this device.',
  earlier: 'Earlier letters',
  untitled: 'A letter without words',
  write: 'Write a letter',
  day,
} as const;

/** The closing step. */
export const closeWords = {
  title: 'One kind sentence to keep',
  lead: 'The letter is kept. Is there one sentence in it that you would like to hear again?',
  sentence: 'The sentence',
  hint: 'Short is good. It can stay empty.',
  line: 'Let Pause show it to me',
  lineHint: 'Then it takes the place of the line that Pause shows you now.',
  yes: 'Yes',
  no: 'No',
  hard: 'How hard was it to write?',
  ends: ['not hard', 'very hard'],
  unanswered: 'Not marked',
  done: 'Done',
} as const;

/** After it. */
export const doneWords = {
  title: 'It is kept.',
  lead: 'You can read it whenever you like.',
  hardTitle: 'It is kept. That was hard.',
  hardLead: 'Kindness can hurt at first. Look at something outside you for a minute before you go on.',
  ground: 'Look slowly round',
  people: 'Help from people',
  today: 'To Today',
  letter: 'Read the letter',
} as const;

/** One letter. */
export const letterWords = {
  title: 'A letter',
  kept: 'The sentence you kept',
  to: { friend: 'To a friend in my place', name: 'To me' } satisfies Record<Addressee, string>,
  edit: 'Change it',
  close: 'Choose a sentence to keep',
  remove: 'Delete it',
} as const;

export const letterLabels = { words: 'The letter', kept: 'The sentence you kept' } as const;
