import { type Day, dayOf, type Instant } from '@evenkeel/kernel';

/** Adopts a starter for the line. What the person typed is never lost: a starter comes after it. */
export const adoptLine = (line: string | undefined, starter: string, starters: readonly string[]): string => {
  const typed = line?.trim() ?? '';
  if (typed === '' || starters.includes(typed)) return starter;
  return typed.includes(starter) ? typed : `${typed} ${starter}`;
};

/** The day something was worded: `today`, or the local date. */
export const dayWords = (at: Instant, now: Instant, offsetMinutes: number): 'today' | Day => {
  const day = dayOf(at, offsetMinutes);
  return day === dayOf(now, offsetMinutes) ? 'today' : day;
};
