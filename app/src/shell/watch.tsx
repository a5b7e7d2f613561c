import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Feature } from './feature.ts';
import { useWorld } from './world.ts';

const TRY_AGAIN_EVERY = 30_000;
/** Without a watch nobody knows of touches, or of what was chosen: so long after it began the tab locks. Milliseconds. */
const IDLE = 120_000;

interface WatchProps {
  readonly load: NonNullable<Feature['watch']>['load'];
}

/**
 * Lets a feature stand by once there is a passphrase; without one its code is never fetched. As long as that code cannot be
 * had, it is asked for again and again, and nobody knows when to lock: so this tab locks as soon as it is out of sight.
 */
export const Watch = ({ load }: WatchProps) => {
  const { store, onTick } = useWorld();
  const { lock } = store;
  const isSet = lock.isSet.value === true;
  const [found, setFound] = useState<{ readonly Watch: ComponentType }>();
  const isMissing = isSet && found === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    const ask = () => void load().then(setFound, () => undefined);
    const isSeen = () => document.visibilityState === 'visible';
    const onVisibility = () => {
      if (!isSeen()) lock.closeHere();
    };
    ask();
    onVisibility();
    lock.watchBy(isSeen);
    const stop = onTick(TRY_AGAIN_EVERY, ask);
    const idle = setTimeout(lock.closeHere, IDLE);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearTimeout(idle);
      stop();
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [isMissing, load, lock, onTick]);
  return found === undefined ? null : <found.Watch />;
};
