import { hourOf, type Instant } from '@evenkeel/kernel';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a person would call this hour. From 23 to 5 it is night, and nothing is greeted brightly. */
export const partOfDay = (now: Instant, offsetMinutes: number): PartOfDay => {
  const hour = hourOf(now, offsetMinutes);
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
};
