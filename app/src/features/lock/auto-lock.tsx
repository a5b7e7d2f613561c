import { useEffect } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { useCover } from './cover.tsx';
import {
  HIDDEN_READY,
  hiddenChoices,
  IDLE_READY,
  idleChoices,
  type LockTimes,
  shouldLock,
  type TwoClocks,
} from './lock.ts';
import { useWaitEnd } from './use-wait-end.tsx';

const LOOK_EVERY = 5_000;

/**
 * Locks this tab when it is out of sight or left alone for long enough; see the rules in lock.ts. Other tabs keep their
 * own time. A tab that is looked at again opens by itself only while another one is open.
 */
export const Watch = () => {
  const { store, openFields, moment, elapsed, onTick } = useWorld();
  const { lock } = store;
  useCover();
  useWaitEnd();
  useEffect(() => {
    const clocks = (): TwoClocks => ({ wall: moment().now, elapsed: elapsed() });
    let times: LockTimes = { hidden: HIDDEN_READY, idle: IDLE_READY };
    let usedAt = clocks();
    // It may have gone out of sight while this was fetched.
    let hiddenAt: TwoClocks | undefined = document.visibilityState === 'hidden' ? clocks() : undefined;
    const isDue = () => shouldLock({ usedAt, hiddenAt }, clocks(), times);
    const look = () => {
      if (isDue()) lock.closeHere();
    };
    lock.watchBy(() => !isDue());
    // Looked at first: a touch after a long time opens nothing.
    const onUse = () => {
      look();
      usedAt = clocks();
    };
    const onLeave = () => {
      hiddenAt ??= clocks();
      look();
    };
    const onReturn = () => {
      look();
      hiddenAt = undefined;
      usedAt = clocks();
      void lock.join();
    };
    const onVisibility = () => (document.visibilityState === 'hidden' ? onLeave() : onReturn());
    const readChoice = async () => {
      const [hidden, idle] = [await openFields.get('lockHidden'), await openFields.get('lockIdle')];
      times = {
        hidden: hiddenChoices.find((choice) => choice === hidden) ?? HIDDEN_READY,
        idle: idleChoices.find((choice) => choice === idle) ?? IDLE_READY,
      };
    };
    void readChoice();
    const stop = onTick(LOOK_EVERY, () => {
      look();
      void readChoice();
    });
    const listeners = [
      [document, 'visibilitychange', onVisibility],
      [window, 'pagehide', onLeave],
      [window, 'pageshow', onReturn],
      [document, 'pointerdown', onUse],
      [document, 'keydown', onUse],
      // Reading is use.
      [document, 'wheel', onUse],
      [document, 'scroll', onUse],
    ] as const;
    for (const [on, type, listen] of listeners) on.addEventListener(type, listen, true);
    return () => {
      lock.watchBy(() => true);
      stop();
      for (const [on, type, listen] of listeners) on.removeEventListener(type, listen, true);
    };
  }, [lock, openFields, moment, elapsed, onTick]);
  return null;
};
