import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { triggerKind } from '../trigger/trigger.record.ts';

/** How many deleted records there are that are still whole, live. */
export const useDeletedCount = (): number => {
  const { store } = useWorld();
  const lists = useMemo(
    () => [store.deleted(triggerKind), store.deleted(pauseKind), store.deleted(sessionKind)],
    [store],
  );
  return lists.reduce((sum, list) => sum + list.value.length, 0);
};
