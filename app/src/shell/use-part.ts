import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a page whose code is fetched once it is needed. Undefined until it is here; `lost` where it cannot be had (the
 * network is gone, and it was not kept): then say so, and let the person load the page again. `load` stands outside the component.
 */
export const usePart = <Part extends object>(
  load: () => Promise<Part>,
  isNeeded = true,
): Part | 'lost' | undefined => {
  const [part, setPart] = useState<Part | 'lost'>();
  useEffect(() => {
    if (isNeeded)
      load().then(setPart, () => {
        setPart('lost');
      });
  }, [isNeeded, load]);
  return part;
};
