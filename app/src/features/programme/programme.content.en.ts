import type { Step } from './lesson.ts';

const minutesWords = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

/** The home of Path, and what lesson pages share with it. */
export const pathWords = {
  title: 'Path',
  lead: 'Short lessons, each with one thing to try. Read them in any order, as slowly as you like.',
  /** Our own measure: so that there is time to try each one. */
  pace: 'About two a week leaves time to try things.',
  plenty: 'That is plenty for this week. The next one can wait.',
  allRead: 'You have read them all. They stay here, to go back to.',
  whereYouWere: 'Where you were',
  next: 'Next',
  goOn: 'Go on reading',
  read: 'Read it',
  sources: 'What all this rests on',
  made: 'What you made',
  minutes: minutesWords,
  lessons: (count: number): string => (count === 1 ? 'One lesson' : `${count} lessons`),
} as const;

/** The steps of the way. Headings keep the words that a reader may look for. */
export const stepWords: Readonly<Record<Step, { readonly title: string; readonly says: string }>> = {
  foundations: { title: 'Foundations', says: 'What this is about, and what can change.' },
  beliefs: { title: 'Step 1: Limiting beliefs', says: 'Old sentences, and ones you can believe.' },
  emotions: { title: 'Step 2: Emotions', says: 'What sets the alarm off, and what helps it settle.' },
  worth: { title: 'Step 3: Worth', says: 'What is yours, whoever answers.' },
  'daily-life': { title: 'Daily life', says: 'Waiting, asking, promises, and talks.' },
  closing: { title: 'Going on', says: 'Setbacks, small victories, and needing this less.' },
};

/** How far a person came with a lesson, in words. */
export const markWords = ({
  read,
  tried,
}: {
  readonly read: boolean;
  readonly tried: boolean;
}): string | undefined => {
  if (read && tried) return 'Read and tried';
  if (tried) return 'Tried';
  return read ? 'Read' : undefined;
};
