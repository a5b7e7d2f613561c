import { useEffect, useState } from 'preact/hooks';

type Part = typeof import('./one-pause.tsx');

let part: Part | undefined;
let coming: Promise<Part> | undefined;

/** Fetches all of Pause but its first screen, once. Rejects where it cannot be had; the next call asks anew. */
export const loadPausePart = (): Promise<Part> => {
  coming ??= import('./one-pause.tsx').then(
    (loaded) => {
      part = loaded;
      return loaded;
    },
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
};

/**
 * All of Pause but its first screen: fetched once it is needed, or at the first touch or key, so that it is here before
 * the message is parked. Not sooner: whoever only looks in does not pay for it. Only where it is needed can it be lost.
 */
export const usePausePart = (isNeeded: boolean): Part | 'lost' | undefined => {
  const [isLost, setLost] = useState(false);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (part !== undefined) return;
    const load = () => {
      loadPausePart().then(
        () => redraw((count) => count + 1),
        () => setLost(isNeeded),
      );
    };
    if (isNeeded) return load();
    const first = new AbortController();
    for (const kind of ['pointerdown', 'keydown'])
      addEventListener(kind, load, { once: true, signal: first.signal, passive: true });
    return () => first.abort();
  }, [isNeeded]);
  return part ?? (isLost ? 'lost' : undefined);
};
