import type { GaugeKey } from './rating.ts';

/** Every word of the calm page. The words in the sky are in features/breathing. */
export const calmWords = {
  title: 'Calm',
  /** Under the word in the sky. */
  with: 'as the water rises and falls',
  /** Said once by a screen reader, before the description of the pattern. */
  spoken: 'The water on this page rises and falls with a slow breath. You can close your eyes.',
  sound: 'Soft tones',
  field: 'Type it here, not there.',
  park: 'Park',
  stop: 'Stop',
  worse: 'This makes it worse',
  withoutScripts: 'To type here, this browser needs scripts switched on. Breathing works without.',
} as const;

export const afterWords = {
  title: 'What would help now?',
  /** When the chosen time is up. */
  timeUp: 'That is your time. What would help now?',
  practiceDone: 'That was your practice. Nothing more is owed.',
  stay: 'Stay longer',
  write: 'Write it here',
  writeHint: 'Parked, for your eyes',
  more: 'More',
  /** Names only what is there (product.md: a place that is not built is not shown). */
  moreHint: 'Grounding, a person, a pause',
  accurate: 'My worry is accurate',
  enough: 'Enough for now',
  note: 'Note it',
  noteName: 'Note how it is now',
} as const;

export const moreWords = {
  title: 'More',
  grounding: 'Grounding',
  groundingHint: 'Eyes open, three minutes at most',
  person: 'A person',
  personHint: 'Someone you trust, or a help line',
  pause: 'A pause before reaching out',
  pauseHint: 'Wait for the pull to pass',
  ways: 'Ways to breathe',
  back: 'Back',
} as const;

/**
 * Relaxing can raise anxiety in some people (Kim & Newman 2019, middling certainty), and some feel short of air. It is said
 * as something that happens, with another kind of help, never as a failure.
 */
export const worseWords = {
  title: 'Then leave the breath alone.',
  lead: 'It happens to many people. Breathe as you like, with your eyes open.',
  grounding: 'Look around, slowly',
  groundingHint: 'What you see, hear and feel',
  person: 'Reach a person',
  personHint: 'Someone you trust, or a help line',
  enough: 'Enough for now',
} as const;

export const waysWords = {
  title: 'Ways to breathe',
  pattern: 'Pattern',
  length: 'How long',
  vibration: 'Vibration with the breath',
  // Review of 58 trials (2023): single sessions under five minutes did little; repetition mattered.
  lengthHint: 'The time ends softly, after a breath out.',
  begin: 'Begin',
  cancel: 'Leave it as it is',
} as const;

export const ratingWords: {
  readonly title: Readonly<Record<'before' | 'after', string>>;
  readonly lead: string;
  readonly unanswered: string;
  readonly keep: string;
  readonly cancel: string;
  readonly kept: string;
  readonly gauges: Readonly<Record<GaugeKey, { label: string; low: string; high: string }>>;
} = {
  title: { before: 'How it is as you begin', after: 'How it is now' },
  lead: 'Any of them, or none.',
  unanswered: 'not answered',
  keep: 'Keep it',
  cancel: 'Leave it out',
  kept: 'Noted.',
  gauges: {
    distress: { label: 'Distress', low: 'none', high: 'as bad as it gets' },
    urge: { label: 'Pull to seek reassurance', low: 'none', high: 'as strong as it gets' },
    safety: { label: 'Sense of safety', low: 'none', high: 'quite safe' },
  },
};

/** Beside the field when something could not be kept: what is safe, and what to do. */
export const troubleWords = {
  full: 'This device has no room left, so it is not parked. Your words are still here. Free some room and tap Park again, or copy them.',
  failed:
    'This browser keeps nothing here, so it is not parked. Your words are still here: copy them to a safe place.',
  gone: 'What was kept here has been deleted from this browser, so it is not parked. Your words are still here: copy them to a safe place.',
  locked: 'The app is locked, so it is not parked. Your words are still here. Unlock the app, or copy them.',
  copy: 'Copy the words',
  copied: 'Copied.',
  notCopied: 'This browser does not allow copying. Select the words and copy them by hand.',
} as const;
