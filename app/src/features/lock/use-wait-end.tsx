import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { waitKind } from './wait-end.record.ts';
import { waitEnd } from './wait-end.ts';

/**
 * Keeps the end of the wait that runs where it can be read while locked, for as long as it runs. It follows what is
 * shown, which is what is on the disk: a wait that was not saved has no end here. A lock leaves it as it is.
 */
export const useWaitEnd = () => {
  const { store, openFields, moment } = useWorld();
  useEffect(() => {
    let kept: number | 'none' | undefined;
    let writing = Promise.resolve();
    const stop = effect(() => {
      const { value: status } = store.status;
      const pauses = store.query(waitKind).value;
      // Until the older records are here, that there is none says nothing.
      if (status.type !== 'open' || !status.complete) return;
      const endsAt = waitEnd(
        pauses.map(({ fields }) => fields),
        moment().now,
      );
      if (kept === (endsAt ?? 'none')) return;
      kept = endsAt ?? 'none';
      // One after the other: what came last stays.
      writing = writing.then(async () => {
        // A lock empties what is shown before it says that it has fallen: that is no end of a wait.
        if (store.status.peek().type !== 'open') kept = undefined;
        if (kept === undefined) return;
        await (endsAt === undefined ? openFields.remove('waitEndsAt') : openFields.set('waitEndsAt', endsAt));
      });
    });
    return stop;
  }, [store, openFields, moment]);
};
