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
