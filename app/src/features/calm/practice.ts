import { instant } from '@evenkeel/kernel';
import { type ByTheClock, hardTimes, isCalmTime, isSameDay } from '../checking/checking.ts';
import type { Why } from './session.ts';

/**
 * Whether five minutes of practice may be offered: at a calm time, and not yet done today. Practice before need is what
 * helps (review of 58 trials, 2023: training and repetition matter).
 */
export const mayPractise = (
  sessions: readonly { readonly startedAt: number; readonly why: Why }[],
  clock: ByTheClock,
): boolean =>
  isCalmTime(hardTimes([], sessions), clock) &&
  !sessions.some(({ startedAt, why }) => why === 'practice' && isSameDay(instant(startedAt), clock));
