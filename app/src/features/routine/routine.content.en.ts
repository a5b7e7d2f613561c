import type { Half, RoutineStep } from './routine.ts';

export const stepNames: Readonly<Record<RoutineStep, string>> = {
  breathe: 'Five breaths with the tide',
  affirmation: 'A line you can believe',
  intention: 'One thing for today',
  'safe-moment': 'A safe moment',
  evidence: 'One moment in line with it',
  victory: 'A small victory',
};

export const halfNames: Readonly<Record<Half, string>> = { morning: 'Morning', evening: 'Evening' };

/** The page on which a person puts their routines together. */
export const routineWords = {
  title: 'Morning and evening',
  lead: 'A minute or two, on the days you feel like it. Tap what you want in it. Nothing chosen means nothing is asked.',
  // Practised when calm, a thing is at hand when it is not: in the trials behind it people practised daily (see the sources of the lessons).
  why: 'What you practise on calm days is nearer on hard ones.',
  when: 'It stands on Today before noon, and from five in the evening. Never late, and not on a hard day.',
  inIt: { morning: 'What is in the morning', evening: 'What is in the evening' },
  begin: 'Go through it now',
  ways: 'What it is made of',
  lines: 'Your lines',
  safe: 'Your safe moments',
  evidence: 'Your evidence',
  notKept: 'This could not be kept yet. Nothing was changed.',
} as const;

/** Going through it, one step a screen. */
export const nowWords = {
  over: { morning: 'This morning', evening: 'This evening' },
  affirmation: 'Read it slowly, once',
  haveRead: 'I have read it',
  noLine: 'There is no line yet that you believe enough to say over and over.',
  noLineAct: 'Find a line',
  breathe: 'Five breaths. In with the tide, and a little longer out.',
  breatheAct: 'Breathe with the tide',
  breathed: 'I have breathed',
  intention: 'What is one thing you want of today?',
  intentionHint: 'Small enough for one day, and yours to do',
  evidence: 'Was there a moment today that went the new way?',
  evidenceHint: 'A walk in place of a look at their page. One line will do.',
  evidenceFor: (line: string) => `It will stand with ‘${line}’.`,
  victory: 'Was there something small that went well?',
  victoryHint: 'One line, or leave it empty',
  safe: 'A safe moment of yours',
  noSafe: 'No safe moment is written down yet.',
  noSafeAct: 'Write one down',
  accurate: 'My worry is accurate',
  keep: 'Keep it',
  goOn: 'Go on',
  pass: 'Pass over it',
  leave: 'Not today',
  doneTitle: { morning: 'That was the morning.', evening: 'That was the evening.' },
  done: 'Nothing more is asked of you.',
  intended: (words: string) => `Today: ${words}`,
  today: 'Back to Today',
  change: 'Change what is in it',
  noneTitle: 'Nothing stands here now',
  none: 'It was gone through, or nothing was chosen for this part of the day.',
} as const;
