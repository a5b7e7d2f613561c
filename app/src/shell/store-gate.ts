import { useRef } from 'preact/hooks';
import type { StoreStatus } from '../store/contract.ts';

/**
 * Whether a page that needs the store may stand. A page that stood while the store was open stays until the person leaves
 * it, whatever happens to the store: something may be typed on it. Only a lock takes it away at once, that is what it is for.
 */
export const useStanding = (status: StoreStatus, path: string): StoreStatus['type'] => {
  const stood = useRef<string | undefined>(undefined);
  if (status.type === 'open') stood.current = path;
  if (status.type === 'locked') stood.current = undefined;
  return stood.current === path ? 'open' : status.type;
};
