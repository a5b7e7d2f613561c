import { useEffect, useState } from 'preact/hooks';
import type { ByTheClock } from '../features/checking/checking.ts';
import { useWorld } from './world.ts';

/** The hour at which a day starts until the person sets another (kernel, `dayOf`). */
const DAY_START = 4;

/** The clock as the person reads it, looked at again every minute. The hour is undefined until it has been read. */
export const useClock = (): Omit<ByTheClock, 'dayStart'> & { readonly dayStart: number | undefined } => {
  const { moment, onTick, openFields } = useWorld();
  const [dayStart, setDayStart] = useState<number>();
  const [, redraw] = useState(0);
  useEffect(() => {
    let isHere = true;
    void openFields.get('dayStart').then((hour) => {
      if (isHere) setDayStart(hour ?? DAY_START);
    });
    return () => {
      isHere = false;
    };
  }, [openFields]);
  useEffect(() => onTick(60_000, () => redraw((count) => count + 1)), [onTick]);
  const { now, offsetMinutes } = moment();
  return { now, offsetMinutes, dayStart };
};
