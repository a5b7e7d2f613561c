import { useEffect, useRef, useState } from 'preact/hooks';
import { useWorld } from '../shell/world.ts';

/**
 * So long a form is written in before a sentence says that it may be enough (ms). Writing without an end made some people
 * who search for meaning feel worse (Sbarra et al. 2013, 10.1177/2167702612469801; seen); ten minutes is our own limit.
 */
const ENOUGH = 10 * 60_000;

/** Whether the person has been on this page for as long as is good for most; by a clock that only goes forward. */
export const useEnough = (): boolean => {
  const { elapsed, onTick } = useWorld();
  const since = useRef(elapsed());
  const [isEnough, setEnough] = useState(false);
  useEffect(() => onTick(15_000, () => setEnough(elapsed() - since.current >= ENOUGH)), [elapsed, onTick]);
  return isEnough;
};
