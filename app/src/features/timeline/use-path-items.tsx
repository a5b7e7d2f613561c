import { instant } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Item } from './item.ts';
import type { Names } from './line-view.ts';
import { useArrived } from './use-arrived.tsx';

const loadPath = () => import('./path-items-view.ts');

/** Nothing, and always the same nothing. */
const none: readonly Item[] = [];

/**
 * The lines of what was made along the way, live. Their code is fetched behind the first rows, which they join as they come;
 * where it cannot be had, the rest of the journal stands without them.
 */
export const usePathItems = (isNeeded: boolean, names: Names): readonly Item[] => {
  const { store, moment } = useWorld();
  const part = useArrived(loadPath, isNeeded);
  const items = useMemo(
    () =>
      typeof part === 'object' && isNeeded
        ? part.pathItems(store, { names, offsetAt: (at) => moment().offsetAt(instant(at)) })
        : undefined,
    [part, isNeeded, store, moment, names],
  );
  return items?.value ?? none;
};
