import type { DueChoice, Outcome } from './prediction.ts';

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const formatYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** 24 November; with its year where that is not the year of `today`. */
export const dayName = (day: string, today: string): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? format : formatYear).format(Date.parse(day));

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  no: 'It did not happen',
  partly: 'It happened in part',
  yes: 'It happened, and I coped somehow',
  unknown: 'I cannot know',
};

/** What a row of the list says of it. */
export const fearLine = {
  sure: (certainty: number) => `sure ${certainty} of 100`,
  by: (day: string) => `by ${day}`,
  evening: (day: string) => `by the evening of ${day}`,
  noDay: 'no day set',
  ready: 'ready to look back on',
  skipped: 'not asked back',
  outcome: {
    no: 'did not happen',
    partly: 'happened in part',
    yes: 'happened',
    unknown: 'cannot be known',
  } satisfies Record<Outcome, string>,
  between: ' · ',
  untitled: 'A fear without words',
} as const;

export const dueWords: Readonly<Record<DueChoice | 'date', string>> = {
  evening: 'This evening',
  tomorrow: 'Tomorrow',
  week: 'In a week',
  date: 'On another day',
};
