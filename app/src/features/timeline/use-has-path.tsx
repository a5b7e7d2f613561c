import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { pathKinds } from './path.record.ts';

/** Whether anything was made along the way: it does not say yet whether that has a line. */
export const useHasPath = (): boolean => {
  const { store } = useWorld();
  return useMemo(() => {
    // The first that has something is enough; those after it are not asked for.
    const lists = pathKinds.map((kind) => () => store.query<unknown>(kind).value.length > 0);
    return computed(() => lists.some((has) => has()));
  }, [store]).value;
};
