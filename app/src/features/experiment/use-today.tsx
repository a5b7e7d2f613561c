import { type Day, dayOf } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';

/** The person's day; undefined until the hour is known at which it starts. */
export const useToday = (): Day | undefined => {
  const { now, offsetMinutes, dayStart } = useClock();
  return dayStart === undefined ? undefined : dayOf(now, offsetMinutes, dayStart);
};
