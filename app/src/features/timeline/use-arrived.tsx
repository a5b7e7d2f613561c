import { usePart } from '../../shell/use-part.ts';

const arrived = new WeakMap<() => Promise<object>, object>();

/**
 * As `usePart`; code that has arrived once is drawn at once on the next visit. Then a page that is come back to has its
 * whole height when its place is sought.
 */
export const useArrived = <Part extends object>(
  load: () => Promise<Part>,
  isNeeded = true,
): Part | 'lost' | undefined => {
  const part = usePart(load, isNeeded);
  if (typeof part === 'object') arrived.set(load, part);
  return part ?? (arrived.get(load) as Part | undefined);
};
