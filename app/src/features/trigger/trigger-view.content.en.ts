const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Tuesday 24 November 2026; `local` is milliseconds as the clock stood there. */
const day = (local: number): string => dayFormat.format(local).replace(',', '');

export const viewWords = {
  wave: 'See its wave',
  untitled: 'Something that set it off',
  /** Tuesday 24 November 2026, 23:10 */
  when: (local: number, clock: string) => `${day(local)}, ${clock}`,
  strength: (strength: number) => `Felt ${strength} of 10`,
  felt: (name: string, strength: number) => `${name} ${strength}`,
  between: ' · ',
  more: 'Nothing else is written here. It is whole as it is.',
  edit: 'Change or add',
  remove: 'Delete',
  notKept: 'This could not be kept yet. Nothing was changed.',
} as const;

export const answerLabels = {
  common: 'What set it off',
  commonWords: 'What set it off',
  strength: 'How strong',
  happened: 'What happened',
  feeling: 'Feelings',
  thought: 'The thought',
  want: 'Wanted to',
  wanted: 'Wanted to',
  did: 'Did',
  nextHour: 'Within the hour',
  nextDay: 'The next day',
  steady: 'Steady me would',
  person: 'With',
  belief: 'The old belief',
  at: 'When',
  offsetMinutes: 'Time zone',
  other: 'Something else',
} as const;

export const conflictWords = {
  title: 'Two versions of this were kept',
  lead: 'It was changed in two places at once. Nothing is lost: keep the one you mean, or both.',
  keep: 'Keep this one',
  keepBoth: 'Keep both',
  one: (label: string) => `${label}: which one?`,
  none: 'Nothing',
  picked: 'Picked',
  minutes: (east: number) => `${east} minutes east of Greenwich`,
  /** Feelings: Sad */
  member: (label: string, name: string) => `${label}: ${name}`,
} as const;
