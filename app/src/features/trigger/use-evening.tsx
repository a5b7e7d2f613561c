import { hourOf } from '@evenkeel/kernel';
import type { useClock } from '../../shell/use-clock.tsx';
import { hardTimes, isHardDay } from '../checking/checking.ts';
import { useNeighbours } from './use-hard.tsx';

const EVENING = 18;

/** Whether it is the evening of a hard day. Undefined while the hour is being read at which the person's day starts. */
export const useHardEvening = ({
  dayStart,
  ...clock
}: Pick<ReturnType<typeof useClock>, 'now' | 'offsetMinutes' | 'dayStart'>): boolean | undefined => {
  const { triggers, sessions, pauses } = useNeighbours();
  if (dayStart === undefined) return undefined;
  const hour = hourOf(clock.now, clock.offsetMinutes);
  if (hour < EVENING && hour >= dayStart) return false;
  const hard = hardTimes(
    pauses,
    sessions,
    triggers.map(({ fields }) => fields),
  );
  return isHardDay(hard, { ...clock, dayStart });
};
