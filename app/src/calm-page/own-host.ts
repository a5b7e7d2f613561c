import { fail, type Moment } from '@evenkeel/kernel';
import type { CalmHost } from './calm-host.ts';

/** At the latest then the rest is fetched: one breath of the default pattern. Milliseconds. */
const FIRST_BREATH = 10_000;

const firstTouch = (root: HTMLElement): Promise<void> =>
  new Promise((go) => {
    window.setTimeout(go, FIRST_BREATH);
    for (const sign of ['pointerdown', 'keydown', 'focusin'] as const)
      root.addEventListener(sign, () => go(), { once: true });
  });

/**
 * What the page of its own keeps and remembers, before the code for it is here: every wish waits until it is. Where it
 * cannot be fetched (offline, before the first visit was whole), nothing is remembered and saving says that it failed.
 */
export const createOwnHost = (
  root: HTMLElement,
  moment: () => Moment,
): Pick<CalmHost, 'openFields' | 'save' | 'draft' | 'whenFree'> => {
  const whenFree = firstTouch(root);
  const kept = whenFree.then(async () => {
    const { openKept, registerWorker } = await import('./kept.ts');
    const opened = await openKept(moment);
    // Saving must not wait for a network later; and the next visit needs none at all.
    void opened.inbox.prepare().then(() => registerWorker());
    return opened;
  });
  // Whoever asks hears of it; nobody may have asked yet.
  kept.catch(() => undefined);

  return {
    whenFree,
    openFields: {
      get: async (name) => (await kept).openFields.get(name),
      set: async (name, value) => (await kept).openFields.set(name, value),
      remove: async (name) => (await kept).openFields.remove(name),
    },
    save: (changes) =>
      kept.then(
        ({ inbox }) => inbox.save(changes),
        () => fail({ type: 'failed' }),
      ),
    draft: {
      keep: async (text) => (await kept).inbox.draft.keep(text),
      read: async () => (await kept).inbox.draft.read(),
      drop: async () => (await kept).inbox.draft.drop(),
    },
  };
};
