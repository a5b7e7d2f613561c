import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { isLong } from './origin.ts';

/** Whether the map has been open for ten minutes, the caution apart. It begins anew with each visit. */
export const useSoftEnd = (isOpen: boolean): boolean => {
  const { elapsed, onTick } = useWorld();
  const begunAt = useRef<number | undefined>(undefined);
  const [, redraw] = useState(0);
  if (isOpen) begunAt.current ??= elapsed();
  useEffect(() => onTick(60_000, () => redraw((count) => count + 1)), [onTick]);
  return isOpen && isLong(begunAt.current, elapsed());
};
