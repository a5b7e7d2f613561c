import type { Deed, Ending, Outcome } from '../pause/pause.ts';
import type { Part } from './item.ts';
import type { SectionName } from './section.ts';

/** Above this no number is said. */
const FEW = 20;

export const journal = {
  search: 'Search your journal',
  searchHint: 'Search your words',
  clear: 'Clear the search',
  filter: 'Filter',
  filtered: (count: number) => `Filter, ${count} on`,
  none: 'Nothing here has those words.',
  noneFiltered: 'Nothing here fits what you chose.',
  showAll: 'Show everything',
  // Heard after a search, not seen: a number on the screen is something to watch. Many are many.
  found: (count: number) => {
    if (count > FEW) return 'Many found';
    return count === 0 ? 'Nothing found' : `${count} found`;
  },
  all: 'Everything is shown.',
  loading: 'Older entries are still being opened. They come in by themselves.',
  list: 'Your journal, newest day first',
  wave: 'one wave',
  waveCourse: (from: number, to: number) => `one wave, ${from} to ${to}`,
  waveTitle: 'One wave',
  // What the dot shows, for who does not see it.
  hard: 'A hard moment.',
  calm: 'A calm moment.',
} as const;

/** `day` stands under its date. */
export const sectionNames: Readonly<Record<Exclude<SectionName, 'day'>, string>> = {
  today: 'Today',
  tonight: 'Tonight',
  yesterday: 'Yesterday',
  'last-night': 'Last night',
};

export const partNames: Readonly<Record<Part, string>> = {
  trigger: 'What set it off',
  calm: 'Calm and practice',
  pause: 'Pauses',
  kept: 'What you kept',
  fears: 'Fears, and what was tried',
  written: 'What you wrote',
};

export const filterWords = {
  title: 'Filter',
  parts: 'Show only',
  people: 'With whom',
  feelings: 'Felt',
  done: 'Done',
  clear: 'Show everything',
} as const;

const minutesOf = (seconds: number): string => {
  const whole = Math.max(1, Math.round(seconds / 60));
  return whole === 1 ? 'a minute' : `${whole} minutes`;
};

/** What is said of each line. Facts only: what was done, for how long, how it was marked. Never praise, never a score. */
export const factWords = {
  felt: (level: number) => `felt ${level}`,
  feltBefore: (level: number) => `Felt ${level} before.`,
  feltAfter: (level: number) => `Felt ${level} after.`,
  feltBoth: (before: number, after: number) => `Felt ${before}, then ${after}.`,
  breathed: (seconds: number) => `Breathed with the tide for ${minutesOf(seconds)}.`,
  practised: (seconds: number) => `Practised for ${minutesOf(seconds)}.`,
  grounded: (seconds: number) => `Looked for the room around you, for ${minutesOf(seconds)}.`,
  worse: 'It made it worse, and you stopped.',
  waited: (minutes: number) => `Waited ${minutesOf(minutes * 60)}.`,
  parked: 'Parked.',
  open: 'Still open.',
  pull: (from: number, to: number) => `The pull went from ${from} to ${to}.`,
  pullOnce: (level: number) => `The pull was ${level}.`,
  victory: 'Small victory',
  evidence: 'Evidence',
  line: 'A line for next time',
  keptWithoutWords: 'Kept without words.',
} as const;

export const endingFacts: Readonly<Record<Ending, string>> = {
  'check-in-later': 'You chose to check in later.',
  'ask-once': 'You asked once.',
  'let-go': 'You let the message go.',
  'sent-as-it-was': 'You sent it as it was.',
  'worry-accurate': 'You said that your worry may be right.',
};

export const deedFacts: Readonly<Record<Deed, string>> = {
  waited: 'You waited.',
  asked: 'You asked once.',
  sent: 'You sent it, or called.',
  'let-go': 'You let it go.',
  'something-else': 'You did something else.',
};

export const outcomeFacts: Readonly<Record<Outcome, string>> = {
  busy: 'They were busy.',
  asleep: 'They were asleep.',
  'needed-quiet': 'They needed some quiet.',
  'phone-away': 'Their phone was out of reach.',
  'no-answer-needed': 'They thought no answer was needed.',
  'plain-reason': 'There was a plain reason.',
  other: 'It was something else.',
  'as-feared': 'It was what you feared.',
  'not-known': 'It is not known yet.',
};
