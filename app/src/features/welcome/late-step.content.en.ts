import type { HabitKind, ToolKind } from './preparation.ts';

export const habitLabels: Readonly<Record<HabitKind, string>> = {
  write: 'Write again',
  'ask-friend': 'Ask a friend',
  'check-online': 'Check when they were online',
  ring: 'Ring',
  reread: 'Read old messages',
  'go-cold': 'Go cold',
};

// Things that are at hand and leave nothing to regret: no food, drink or scrolling, which can become a trouble of their own.
// Cold water on the hands, not the face or a bath: mild enough for a heart condition (caution by consensus, no trial).
export const toolLabels: Readonly<Record<ToolKind, string>> = {
  breathe: 'Breathe with the water',
  'look-round': 'Look slowly round',
  'cold-water': 'Cold water on my hands',
  walk: 'A walk',
  'ring-someone': 'Ring someone',
  'hold-warm': 'Hold something warm',
  song: 'A song',
};

export const habitStep = {
  title: (when: string) => `When ${when}, what do you usually do?`,
  titleOwn: 'When that happens, what do you usually do?',
  group: 'What I usually do',
  own: 'In your own words: I want to …',
} as const;

export const lineStep = {
  title: 'One line, from you now to you then',
  label: 'Short and true is enough',
  from: 'You, today',
  group: 'Lines to start from',
  // Believable beats positive (Sharma 2023: people preferred specific, empathic words to very positive ones).
  starters: ['I have got through this before.', 'Quiet is not an answer yet.'],
} as const;

export const toolStep = {
  title: 'One thing that helps, and is here now',
  group: 'One thing that helps',
  song: 'Which song, or where it is',
  own: 'In your own words',
} as const;

export const rehearsal = {
  title: 'Try it once',
  scene: 'No reply has come. You want to write again. Put it here.',
  field: 'Type it here, not there.',
  pretend: 'Hello? Did I do something wrong?',
  park: 'Park',
  small: 'This message is pretend. Nothing is sent, nothing is kept.',
  parkedTitle: 'Parked',
  parkedWith: 'On a real night your words wait here, and you choose later. These were pretend, and are gone.',
  again: 'Once more',
} as const;

export const planStep = {
  title: 'A plan for that moment',
  label: 'When that comes, I do this',
  from: 'You, today',
  hint: 'Change the words until they are yours.',
} as const;

export const end = {
  title: 'It is here when you need it',
  kept: 'What you gave is kept on this device. You can change it in Settings.',
  nothingTitle: 'This can wait',
  nothing: 'Nothing was kept. You can come back to this on any calm day.',
  done: 'Done',
  question: 'One private question',
  questionSmall: 'Whether you are ever afraid of the person this is about. You can leave it.',
} as const;
