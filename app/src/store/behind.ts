import type { StoreDeps } from './deps.ts';
import type { Views } from './views.ts';

const TRY_AGAIN = 2_000;

/** Code that reads what is kept. Where it cannot be fetched now it is tried again: shown late, never left out. */
export const fetchUntilHere = <Code>(load: () => Promise<Code>): Promise<Code> =>
  load().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN));
    return fetchUntilHere(load);
  });

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
