import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { type Tries, waitLeft } from './lock.ts';

const NONE: Tries = { count: 0, lastAt: 0 };

/** `failed`: it could not be found out. */
export type TryOutcome = 'right' | 'wrong' | 'failed';

/**
 * Wrong tries so far, wherever a passphrase is asked for, and the seconds that are left until the next one. Each try is
 * counted before it is made and on what is kept at that moment: neither a reload nor another tab makes one free, not even one
 * at the same moment. `wait`: it was
 * not tried, because the time for it has not come.
 */
export const useTries = () => {
  const { store, openFields, moment, onTick } = useWorld();
  const [tries, setTries] = useState<Tries>();
  const [, redraw] = useState(0);
  useEffect(() => {
    void openFields.get('lockTries').then((kept) => setTries((now) => now ?? kept ?? NONE));
  }, [openFields]);
  const left = tries === undefined ? 0 : Math.ceil(waitLeft(tries, moment().now) / 1000);
  const isWaiting = left > 0;
  useEffect(
    () => (isWaiting ? onTick(500, () => redraw((count) => count + 1)) : undefined),
    [isWaiting, onTick],
  );

  const change = async (to: (kept: Tries) => Tries): Promise<Tries> => {
    let shown = NONE;
    await store.lock.changeTries((kept = NONE) => {
      shown = to(kept);
      return shown.count > 0 ? shown : undefined;
    });
    return shown;
  };
  const attempt = async (work: () => Promise<TryOutcome>): Promise<TryOutcome | 'wait'> => {
    let before = NONE;
    await change((kept) => {
      before = kept;
      const { now } = moment();
      return waitLeft(kept, now) > 0 ? kept : { count: kept.count + 1, lastAt: now };
    });
    if (waitLeft(before, moment().now) > 0) {
      setTries(before);
      return 'wait';
    }
    const outcome = await work();
    // What another tab counted meanwhile stays counted.
    const after = await change((kept) => {
      if (outcome === 'right') return NONE;
      if (outcome === 'wrong') return { count: Math.max(kept.count, 1), lastAt: moment().now };
      return { count: Math.max(kept.count - 1, 0), lastAt: before.lastAt };
    });
    setTries(after);
    return outcome;
  };
  return { left, attempt };
};
