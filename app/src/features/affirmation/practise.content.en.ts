import type { After, How } from './practice.ts';

export const practiseWords = {
  title: 'One sentence, slowly',
  how: 'How you practise',
  ways: { read: 'Read it', spoken: 'Say it', written: 'Write it' } as Readonly<Record<How, string>>,
  lead: {
    read: 'Read it once or twice. Let each word land.',
    spoken: 'Say it out loud or under your breath, as slowly as you like.',
    written: 'Write it once, here or on paper. Nothing of it is kept unless you want that.',
  } as Readonly<Record<How, string>>,
  field: 'Write it here',
  keepText: 'Keep what I write',
  evidence: 'What speaks for it',
  trueNow: 'True already',
  notYet: 'Not yet true',
  done: 'I have done it',
  leave: 'Not now',
  notKept: 'This could not be kept yet. You did it all the same.',
} as const;

export const tellWords = {
  title: 'A smaller one may be kinder',
  why: 'A sentence that does not feel true can weigh on people, so we would start with a smaller one.',
  smaller: 'Find a smaller sentence',
  both: 'True, and not yet true',
  anyway: 'Practise it anyway',
} as const;

export const afterWords = {
  title: 'How is it now?',
  lead: 'One tap, if you like.',
  answers: 'How it is now',
  afters: { lighter: 'Lighter', same: 'The same', heavier: 'Heavier' } as Readonly<Record<After, string>>,
  leave: 'Leave it open',
} as const;

export const doneWords = {
  title: 'That was it.',
  lead: 'Nothing more is owed.',
  heavier: 'It felt heavier. That can happen, and it says nothing against you.',
  look: 'Look slowly round',
  accurate: 'My worry is accurate',
  help: 'Help from people',
  done: 'Done',
  written: 'What you wrote is kept with it.',
} as const;
