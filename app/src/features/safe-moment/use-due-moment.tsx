import { type Day, dayOf, instant } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { safeMomentKind } from './safe-moment.record.ts';
import { dueMoment, type SafeMoment } from './safe-moment.ts';

/** The person's day, once the hour is known at which it starts, and the moment that comes back on it. */
export const useDueMoment = (): {
  readonly day: Day | undefined;
  readonly due: Entry<SafeMoment> | undefined;
} => {
  const moments = useEntries(safeMomentKind);
  const { now, offsetMinutes, dayStart } = useClock();
  if (dayStart === undefined) return { day: undefined, due: undefined };
  const day = dayOf(now, offsetMinutes, dayStart);
  return { day, due: dueMoment(moments, day, (at) => dayOf(instant(at), offsetMinutes, dayStart)) };
};
