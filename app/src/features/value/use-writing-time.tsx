import { useEffect, useRef } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { minutesWritten } from './value.ts';

/** Counts whole minutes while the page of writing is open, on top of those before; it tells each new one, and rings at none. */
export const useWritingTime = (
  before: number,
  isWriting: boolean,
  onMinutes: (minutes: number) => void,
): void => {
  const { elapsed, onTick } = useWorld();
  const latest = useRef({ before, onMinutes });
  latest.current = { before, onMinutes };
  useEffect(() => {
    if (!isWriting) return undefined;
    const from = elapsed();
    const base = latest.current.before;
    let told = base;
    return onTick(60_000, () => {
      const now = minutesWritten(base, elapsed() - from);
      if (now > told) latest.current.onMinutes(now);
      told = now;
    });
  }, [isWriting, elapsed, onTick]);
};
