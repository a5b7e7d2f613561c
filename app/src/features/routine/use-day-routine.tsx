import { useEntries } from '../../store/hooks.ts';
import type { ByTheClock } from '../checking/checking.ts';
import { routineDayKind, routineKind } from './routine.record.ts';
import { stepsLeft } from './routine.ts';

/** What is still to do of this half of this day, live; nothing while the hour is not known at which the day starts. */
export const useDayRoutine = ({
  now,
  offsetMinutes,
  dayStart,
}: Omit<ByTheClock, 'dayStart'> & { readonly dayStart: number | undefined }) => {
  const routine = useEntries(routineKind)[0]?.fields;
  const days = useEntries(routineDayKind).map(({ fields }) => fields);
  if (dayStart === undefined) return undefined;
  return stepsLeft(routine, days, { now, offsetMinutes, dayStart });
};
