import type { Want } from './parked.ts';

/** The words of the first screen of Pause, where nothing is parked. Fetched before all the others. */

export const wantWords: Readonly<Record<Want, string>> = {
  text: 'Text',
  call: 'Call',
  check: 'Check',
  ask: 'Ask',
};

export const parkWords = {
  title: 'Before you reach out',
  lead: 'Nothing here is sent. It stays on this device.',
  wants: 'I want to …',
  field: 'Type it here, not there.',
  park: 'Park',
  parkWithoutWords: 'Park it without words',
} as const;

/** The rest of Pause could not be fetched: what is safe, and what to do. */
export const notLoadedWords = {
  title: 'This page could not be loaded.',
  body: 'Its code did not arrive. What you parked is safe on this device. Nothing was sent.',
  again: 'Try again',
  calm: 'Calm',
} as const;
