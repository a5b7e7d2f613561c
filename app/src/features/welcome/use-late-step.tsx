import { useEffect, useState } from 'preact/hooks';

type LateSteps = typeof import('./late-step.tsx');

/**
 * The steps behind the first: fetched with the first touch or key on the page, or at once when one of them is needed.
 * `again` asks anew after a failure.
 */
export const useLateSteps = (isNeeded: boolean) => {
  const [late, setLate] = useState<LateSteps | 'waiting' | 'lost'>('waiting');
  useEffect(() => {
    if (late !== 'waiting') return undefined;
    let isHere = true;
    const fetchOnce = () => {
      import('./late-step.tsx').then(
        (steps) => isHere && setLate(steps),
        () => isHere && isNeeded && setLate('lost'),
      );
    };
    if (isNeeded) fetchOnce();
    else {
      document.addEventListener('pointerdown', fetchOnce, { once: true });
      document.addEventListener('keydown', fetchOnce, { once: true });
    }
    return () => {
      isHere = false;
      document.removeEventListener('pointerdown', fetchOnce);
      document.removeEventListener('keydown', fetchOnce);
    };
  }, [late, isNeeded]);
  return { late, again: () => setLate('waiting') };
};
