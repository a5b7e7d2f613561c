import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { sessionKind } from '../calm/session.record.ts';
import type { ByTheClock } from '../checking/checking.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { type HardNight, hardNight } from './morning.ts';

/** The hour at which a day starts until the person sets another (kernel, `dayOf`). */
const DAY_START = 4;

/** The clock as the person reads it, looked at again every minute. Undefined until their hour is known. */
export const useClock = (): ByTheClock | undefined => {
  const { moment, onTick, openFields } = useWorld();
  const [dayStart, setDayStart] = useState<number>();
  const [, redraw] = useState(0);
  useEffect(() => {
    void openFields.get('dayStart').then((hour) => setDayStart(hour ?? DAY_START));
  }, [openFields]);
  useEffect(() => onTick(60_000, () => redraw((count) => count + 1)), [onTick]);
  if (dayStart === undefined) return undefined;
  const { now, offsetMinutes } = moment();
  return { now, offsetMinutes, dayStart };
};

/** The night that may be looked at, live. */
export const useHardNight = (): HardNight | undefined => {
  const clock = useClock();
  const pauses = useEntries(pauseKind);
  const sessions = useEntries(sessionKind);
  return clock && hardNight(pauses, sessions, clock);
};
