import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { ENOUGH } from './trigger.ts';

/** Whether the person has been here for as long as is good for most; by a clock that only goes forward. */
export const useEnough = (): boolean => {
  const { elapsed, onTick } = useWorld();
  const since = useRef(elapsed());
  const [isEnough, setEnough] = useState(false);
  useEffect(() => onTick(15_000, () => setEnough(elapsed() - since.current >= ENOUGH)), [elapsed, onTick]);
  return isEnough;
};
