/** What the script of the calm page says. Apart from the words of the page, because they are fetched before the first breath. */

/** Said once by a screen reader, before the description of the pattern. */
export const spokenTide =
  'The water on this page rises and falls with a slow breath. You can close your eyes.';

export const endWords = {
  stopped: 'What would help now?',
  /** When the chosen time is up. */
  timeUp: 'That is your time. What would help now?',
  practice: 'That was your practice. Nothing more is owed.',
} as const;

/** When the rest of the page could not be fetched, so that nothing can be parked. */
export const notWhole =
  'This page could not load in full, so it is not parked. Your words are still here: select and copy them to a safe place.';
