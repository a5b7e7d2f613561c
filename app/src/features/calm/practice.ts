import { hourOf, instant } from '@evenkeel/kernel';
import { type ByTheClock, isSameDay } from '../checking/checking.ts';
import type { Why } from './session.ts';

/** From 23 to 5 nothing is asked of anybody. */
const isNight = (hour: number): boolean => hour >= 23 || hour < 5;

/**
 * Whether five minutes of practice may be offered: by day, not yet done today, and not on the day of a hard moment, which
 * was work enough. Practice before need is what helps (review of 58 trials, 2023: training and repetition matter).
 */
export const mayPractise = (
  sessions: readonly { readonly startedAt: number; readonly why: Why }[],
  clock: ByTheClock,
): boolean =>
  !isNight(hourOf(clock.now, clock.offsetMinutes)) &&
  !sessions.some(({ startedAt }) => isSameDay(instant(startedAt), clock));
