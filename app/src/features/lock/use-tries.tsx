import { useEffect, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { type Tries, waitLeft } from './lock.ts';

const NONE: Tries = { count: 0, lastAt: 0 };

/** `failed`: it could not be found out. */
export type TryOutcome = 'right' | 'wrong' | 'failed';

/**
 * Wrong tries so far, wherever a passphrase is asked for, and the seconds that are left until the next one. Each try is
 * counted before it is made and on what is kept at that moment: neither a reload nor another tab makes one free. `wait`: it was
 * not tried, because the time for it has not come.
 */
export const useTries = () => {
  const { openFields, moment, onTick } = useWorld();
  const [tries, setTries] = useState<Tries>();
  const [, redraw] = useState(0);
  const read = async (): Promise<Tries> => {
    const kept = (await openFields.get('lockTries')) ?? NONE;
    setTries(kept);
    return kept;
  };
  useEffect(() => {
    void openFields.get('lockTries').then((kept) => setTries((now) => now ?? kept ?? NONE));
  }, [openFields]);
  const left = tries === undefined ? 0 : Math.ceil(waitLeft(tries, moment().now) / 1000);
  const isWaiting = left > 0;
  useEffect(
    () => (isWaiting ? onTick(500, () => redraw((count) => count + 1)) : undefined),
    [isWaiting, onTick],
  );

  const keep = (next: Tries) =>
    next.count === 0 ? openFields.remove('lockTries') : openFields.set('lockTries', next);
  const attempt = async (work: () => Promise<TryOutcome>): Promise<TryOutcome | 'wait'> => {
    const before = await read();
    if (waitLeft(before, moment().now) > 0) return 'wait';
    const counted = () => ({ count: before.count + 1, lastAt: moment().now });
    await keep(counted());
    const outcome = await work();
    const after = { right: NONE, wrong: counted(), failed: before }[outcome];
    setTries(after);
    await keep(after);
    return outcome;
  };
  return { left, attempt };
};
