import type { TriggerKind } from './preparation.ts';

export const triggerLabels: Readonly<Record<TriggerKind, string>> = {
  'late-reply': 'A late reply',
  'cool-tone': 'A cool tone',
  'changed-plans': 'Plans changed',
  'out-with-others': 'They are out with others',
  'no-good-night': 'No good night',
};

export const frame = {
  over: (step: number) => `Prepare, ${step} of 7`,
  overEdit: 'My next hard moment',
  next: 'Next',
  skip: 'Skip this',
  keep: 'Keep this',
  leave: 'Leave it as it was',
  done: 'Done',
  somethingElse: 'Something else',
  lostTitle: 'This step could not be loaded',
  lost: 'The connection may be gone. What you gave so far is kept on this device.',
  again: 'Try again',
  notSaved: 'This could not be kept on the device yet. Your words are still on this page.',
} as const;

export const triggerStep = {
  title: 'What sets it off most often?',
  group: 'What sets it off',
  own: 'In your own words: when …',
  // Safari and an app on its home screen do not share what they keep: said before anything is written.
  iphoneFirst: 'On an iPhone? Put this on the home screen first. Icon and browser keep their things apart.',
  iphoneHow: 'Show me how',
} as const;
