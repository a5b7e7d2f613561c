import type { StoreDeps } from './deps.ts';
import type { Views } from './views.ts';

const TRY_AGAIN = 2_000;

const TRIES = 5;

/**
 * Code that reads what is kept. Where it cannot be fetched now it is tried again: shown late, never left out. After ten
 * seconds it throws, and the store says that it could not be opened.
 */
export const fetchUntilHere = async <Code>(load: () => Promise<Code>, tries = TRIES): Promise<Code> => {
  try {
    return await load();
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
    return fetchUntilHere(load, tries - 1);
  }
};

/** Reads what no page has asked for yet. Where nothing is kept there is nothing to read, and nothing is fetched. */
export const learnKinds = async (
  { loadKinds }: Pick<StoreDeps, 'loadKinds'>,
  views: Views,
  pause: () => Promise<void>,
): Promise<void> => {
  if (views.isEmpty()) return;
  // What cannot be fetched now is read when a page asks.
  const kinds = await loadKinds().catch(() => undefined);
  if (kinds !== undefined) await views.learn(kinds, pause);
};
