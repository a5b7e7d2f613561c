import type { Company } from './safe-moment.ts';

export const homeWords = 'Safe moments';

export const companyWords: Readonly<Record<Company, string>> = {
  person: 'A person',
  pet: 'An animal',
  place: 'A place',
  imagined: 'Something imagined',
};

export const listWords = {
  title: 'Safe moments',
  lead: 'Times when you felt safe. They come back to you, a few at first, then now and then.',
  add: 'Add a safe moment',
  emptyTitle: 'No safe moment kept yet',
  empty: 'An animal, a place, or a warmth you only picture counts as much. If none comes, that is fine too.',
  resting: 'At rest',
  lost: 'The list could not be opened. Nothing is lost: load the page again.',
} as const;

export const formWords = {
  title: 'A safe moment',
  editTitle: 'Change the moment',
  lead: 'A time when you felt at ease and looked after. It may be short, and long ago.',
  with: 'Who or what was it with?',
  withHint: 'If it was a person, take one you are not worried about now.',
  words: 'How was it?',
  wordsHint: 'What you saw, heard, felt. Two lines are plenty.',
  empty: 'A few words are enough. Or leave it: not having one says nothing about you.',
  imagined: 'You can make one up: a warm room, a kind voice, a hand on your back.',
  none: 'None comes to mind',
  noneLead: 'That is common, and it says nothing about you. One can be made up, or you can leave this out.',
  skip: 'Leave this out',
  why: 'Why this may help',
  source:
    'In a small study, people who were sent such a memory on three days felt safer, up to a day after the last.',
} as const;

export const oneWords = {
  over: 'A safe moment',
  you: (day: string) => `You, ${day}`,
  resting: 'It is at rest. It does not come back for now.',
  read: 'Read it slowly',
  edit: 'Change it',
  rest: 'Let it rest',
  wake: 'Take it up again',
  remove: 'Delete it',
  notKept: 'This could not be kept yet. Nothing was changed.',
  fields: { words: 'The moment', with: 'With', isResting: 'At rest', back: 'When it came back' } as Readonly<
    Record<string, string>
  >,
} as const;

export const readWords = {
  title: 'A safe moment of yours',
  lead: 'Read it slowly. Then be there for three breaths: what do you see, what do you hear, how warm is it?',
  done: 'Enough for now',
  accurate: 'My worry is accurate',
  notKept: 'This could not be kept yet. You read it all the same.',
} as const;
