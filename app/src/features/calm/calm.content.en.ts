/** What stands on the calm page before any script. The words in the sky are in features/breathing. */
export const calmWords = {
  title: 'Calm',
  /** Under the word in the sky. */
  with: 'as the water rises and falls',
  sound: 'Soft tones',
  field: 'Type it here, not there.',
  park: 'Park',
  stop: 'Stop',
  worse: 'This makes it worse',
  withoutScripts: 'To type here, this browser needs scripts switched on. Breathing works without.',
} as const;

export const afterWords = {
  title: 'What would help now?',
  stay: 'Stay longer',
  write: 'Write it here',
  writeHint: 'Parked, for your eyes',
  more: 'More',
  moreHint: 'Another way, a tool, a person',
  accurate: 'My worry is accurate',
  enough: 'Enough for now',
} as const;

/** Help of another kind than the breath. The same two, in the same words, wherever they are offered. */
export const awayWords = {
  grounding: 'Look slowly round',
  groundingHint: 'Eyes open, three minutes at most',
  person: 'Reach a person',
  personHint: 'Someone you trust, or a help line',
} as const;

/**
 * Relaxing can raise anxiety in some people (Kim & Newman 2019, middling certainty), and some feel short of air. It is said
 * as something that happens, with another kind of help, never as a failure.
 */
export const worseWords = {
  title: 'Then leave the breath alone.',
  lead: 'It happens to many people. Breathe as you like, with your eyes open.',
} as const;
