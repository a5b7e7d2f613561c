import type { Time } from './affirmation.ts';

export const homeWords = 'Affirmations';

export const timeWords: Readonly<Record<Time, string>> = {
  morning: 'In the morning',
  evening: 'In the evening',
  doubt: 'In doubt',
};

export const listWords = {
  title: 'Affirmations',
  lead: 'Sentences to say to yourself, slowly. Small and true works better than bright.',
  add: 'Add a sentence',
  emptyTitle: 'No sentence kept yet',
  empty: 'Here stand sentences that feel true enough to say. One is plenty, and none is fine.',
  ready: 'Ready to say',
  notYet: 'Not yet',
  notYetLead: 'These are yours to say. The app does not suggest them for now.',
  smaller: 'Start with a smaller sentence',
  resting: 'At rest',
  felt: (value: number) => `felt ${value} of 100 true`,
  unrated: 'not rated',
  heavy: 'felt heavier twice',
  between: ' · ',
  lost: 'The list could not be opened. Nothing is lost: load the page again.',
} as const;

export const oneWords = {
  over: 'A sentence of yours',
  quoted: (words: string) => `‘${words}’`,
  resting: 'It is at rest. It is not suggested, and it can come back.',
  unrated: 'You have not said how true this feels. Until then the app does not suggest it.',
  far: 'This does not feel true enough yet, so the app does not suggest it. A smaller one can lead there.',
  smaller: 'Find a smaller sentence',
  both: 'True, and not yet true',
  trueNow: 'True already',
  notYet: 'Not yet true',
  bridges: 'Smaller ones that lead here',
  leadsTo: 'It leads to',
  evidence: 'One line of your own that speaks for it',
  addEvidence: 'Add a moment that speaks for it',
  belief: 'Look at the belief it belongs to',
  practise: 'Practise it',
  edit: 'Change it',
  rest: 'Let it rest',
  wake: 'Take it up again',
  remove: 'Delete it',
  accurate: 'My worry is accurate',
  notKept: 'This could not be kept yet. Nothing was changed.',
  fields: {
    words: 'The words',
    time: 'When',
    trueNow: 'True already',
    notYet: 'Not yet true',
    restedAt: 'At rest',
  } as Readonly<Record<string, string>>,
} as const;

export const rateWords = {
  question: 'How true does it feel now?',
  hint: 'As it feels, not as it ought to be.',
  rating: 'How true it feels',
  ends: ['not at all', 'fully true'] as const,
  unanswered: 'not rated',
  keep: 'Keep this rating',
  tooSoon: 'It was rated within the last day. Tomorrow you can say it anew.',
  last: (value: number) => `It felt ${value} of 100 true.`,
} as const;

export const restWords = {
  title: 'It has felt heavier twice',
  why: 'That can happen with a good sentence too. It can rest, and you can take it up again.',
  rest: 'Let it rest',
  stay: 'Stay with it',
  rested: 'It is at rest now.',
} as const;
