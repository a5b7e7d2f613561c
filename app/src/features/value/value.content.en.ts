import type { ValueKey } from './value.ts';

export const homeWords = 'What matters to me';

export const valueNames: Readonly<Record<ValueKey, string>> = {
  kindness: 'Being kind',
  honesty: 'Being honest',
  friends: 'Friends',
  family: 'Family, born or chosen',
  loyalty: 'Standing by people',
  humour: 'Laughing',
  curiosity: 'Being curious',
  learning: 'Learning things',
  making: 'Making things',
  music: 'Music',
  nature: 'Being outdoors',
  animals: 'Animals',
  faith: 'Faith',
  fairness: 'Fairness',
  courage: 'Courage',
  patience: 'Patience',
  freedom: 'Freedom',
  health: 'Looking after my body',
  'work-done-well': 'Work done well',
  'being-of-use': 'Being of use',
};

export const listWords = {
  title: homeWords,
  lead: 'Write for a quarter of an hour about what you hold dear. Once may be enough, and you can come back.',
  add: 'Write about what matters',
  emptyTitle: 'Nothing written yet',
  empty: 'Here stands what you wrote, each with one line to keep. It can wait for a quiet hour.',
  between: ', ',
  untitled: 'A few words',
  why: 'Why this may help',
  source:
    'In one study of 117 people, those who felt unsure of others felt a little safer for some weeks after writing like this. It is one study, so we are not sure. It may help.',
} as const;

export const writeWords = {
  pick: 'What matters to you?',
  pickLead: 'Choose one to three. Not what others want of you: what you would miss.',
  group: 'What matters',
  own: 'Something else, in your own words',
  addOwn: 'Add it',
  most: 'Three at most. Take one out first.',
  none: 'Choose one, or add one of your own.',
  sameOwn: 'A word or two, and not one that is chosen already.',
  next: 'Next',
  title: 'Why it matters',
  about: (values: string) => `About: ${values}.`,
  text: 'Why does it matter to you, and when did you live it?',
  textHint: 'One time will do: where you were, what you did, how it felt. Spelling is of no account.',
  clock: (minutes: number) => (minutes === 1 ? '1 minute so far' : `${minutes} minutes so far`),
  begin: 'Take up to a quarter of an hour. Nothing rings.',
  enough: 'A quarter of an hour. You can stop here, or go on.',
  toLine: 'I have written enough',
  empty: 'A few words are enough.',
  lineTitle: 'One line to keep',
  line: 'Which line would you like to find again?',
  lineHint: 'From what you wrote, or a new one. You can leave this out.',
  back: 'Back to what I wrote',
} as const;

export const oneWords = {
  over: (day: string) => `Written on ${day}`,
  line: 'The line you kept',
  text: 'What you wrote',
  again: 'Write once more',
  edit: 'Change it',
  editTitle: 'Change what you wrote',
  remove: 'Delete it',
  notKept: 'This could not be kept yet. Nothing was changed.',
  fields: {
    values: 'What it is about',
    text: 'What you wrote',
    line: 'The line',
    minutes: 'Minutes',
  } as Readonly<Record<string, string>>,
} as const;
