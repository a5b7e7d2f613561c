import { hourOf, type Instant } from '@evenkeel/kernel';
import { type ByTheClock, isHardDay, isLate } from '../checking/checking.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** What a person would call this hour. Late it is night, and nothing is greeted brightly. */
export const partOfDay = (now: Instant, offsetMinutes: number): PartOfDay => {
  if (isLate({ now, offsetMinutes })) return 'night';
  const hour = hourOf(now, offsetMinutes);
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
};

/** Why nothing stands on Today. */
export type Quiet = 'nothing-due' | 'late' | 'hard-day' | 'hard-evening';

/** What the one sentence says where there is no card. `hardMoments` are their times. */
export const quietOf = (hardMoments: readonly Instant[], clock: ByTheClock): Quiet => {
  if (isLate(clock)) return 'late';
  if (!isHardDay(hardMoments, clock)) return 'nothing-due';
  return partOfDay(clock.now, clock.offsetMinutes) === 'evening' ? 'hard-evening' : 'hard-day';
};
