import type { Addressee } from './letter.ts';
/** Writing it. */
export const writeWords = {
  title: 'Write to a friend in your place',
  editTitle: 'Change this letter',
  to: 'Who is it to?',
  whom: {
    friend: 'A friend in my place',
    name: 'Me, by my name',
  } satisfies Record<Addressee, string>,
  prompts: {
    friend: [
      'What is hard for them right now?',
      'Why does it make sense that it hurts?',
      'What would you want them to hear from you?',
    ],
    name: [
      'Write as a friend would, and use your name: what is hard right now?',
      'Why does it make sense that it hurts?',
      'What would a friend want you to hear?',
    ],
  } satisfies Record<Addressee, readonly string[]>,
  words: 'The letter',
  hint: 'Three lines or thirty. It does not have to be well written.',
  missing: 'A few words are enough. Or stop here: that is fine too.',
  accurate: 'My worry is accurate',
  stop: 'Stop here',
} as const;

/** Somebody stopped, for whatever reason. */
export const stopWords = {
  title: 'You stopped. That is kind, too.',
  lead: 'If warmth hurt, it is enough for now. Look at something outside you, and let the rest be.',
  draft: 'What you wrote is still on this device, until you throw it away.',
  ground: 'Look slowly round',
  calm: 'Calm',
  people: 'Help from people',
  back: 'Back to the letter',
  drop: 'Throw it away',
  dropped: 'It is thrown away.',
} as const;
