import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { removableKinds } from './path.record.ts';

/** How many deleted records there are that are still whole, live. */
export const useDeletedCount = (): number => {
  const { store } = useWorld();
  return useMemo(() => {
    const lists = removableKinds.map((kind) => store.deleted<unknown>(kind));
    return computed(() => lists.reduce((sum, list) => sum + list.value.length, 0));
  }, [store]).value;
};
