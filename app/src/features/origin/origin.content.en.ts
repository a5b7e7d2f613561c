import type { OriginField } from './origin.ts';

export const beforeWords = {
  title: 'Where it may come from',
  caution:
    'This can stir up old things, and you can do without it. If it gets too much, stop, look round the room, or talk to somebody.',
  more: 'You write down who taught you something, what it protected, and what you know now. A line each, or less. The app makes nothing of it.',
  begin: 'Begin',
  open: 'Open my map',
  skip: 'Skip this',
  help: 'Help from people',
} as const;

export const mapWords = {
  title: 'My origin map',
  lead: 'One row may be all there is to say.',
  emptyTitle: 'No row yet',
  empty: 'A parent, a school, a first love, a hard year. One line is enough, and nothing is owed.',
  add: 'Add a row',
  edit: 'Change it',
  stop: 'Stop here',
  labels: {
    who: 'Who or what',
    taught: 'What I learnt from it',
    protected: 'What it protected then',
    now: 'What I know now',
  } as Readonly<Record<OriginField, string>>,
  fields: {
    who: 'Who or what',
    taught: 'What I learnt from it',
    protected: 'What it protected then',
    now: 'What I know now',
  } as Readonly<Record<string, string>>,
} as const;

export const rowWords = {
  title: 'A row of the map',
  lead: 'Fill in what comes easily. Leave out the rest.',
  asked: {
    who: 'Who or what taught me this?',
    taught: 'What did I learn from it?',
    protected: 'What did it protect at that time?',
    now: 'What do I know now?',
  } as Readonly<Record<OriginField, string>>,
  hints: {
    who: 'A name, a place, a time of life.',
    taught: 'Such as: be quiet, be good, do not ask.',
    protected: 'Such as: it kept the peace, it kept me close to somebody.',
    now: 'Such as: I am grown, and I can leave a room.',
  } as Readonly<Record<OriginField, string>>,
  empty: 'One line in one of these is enough. Or skip it.',
  skip: 'Skip this row',
  remove: 'Delete it',
  home: 'My origin map',
} as const;

export const enoughWords = {
  note: 'That was ten minutes. It may be enough for today.',
  close: 'Come back to the room',
} as const;

export const closeWords = {
  title: 'Back in this room',
  lead: 'Before you go on, in your own time:',
  steps: [
    'Look slowly round the room, from one side to the other.',
    'Name three things that you see.',
    'Say one kind sentence to yourself. It can be this: I did what I could with what I had.',
  ],
  done: 'I am back',
  calm: 'Breathe with the water',
  help: 'Help from people',
  map: 'Back to the map',
} as const;
