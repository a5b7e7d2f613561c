import { fail, type Moment } from '@evenkeel/kernel';
import type { CalmHost } from './calm-host.ts';

/**
 * What a page of its own keeps and remembers, while the code for it is on the way: every wish waits until it is here.
 * Where it cannot be fetched (offline, before the first visit was whole), nothing is remembered and saving says that it
 * failed.
 */
export const createOwnHost = (moment: () => Moment): Pick<CalmHost, 'openFields' | 'save' | 'draft'> => {
  const kept = import('./kept.ts').then(async ({ openKept, registerWorker }) => {
    const opened = await openKept(moment);
    // Saving must not wait for a network later; and the next visit needs none at all.
    opened.inbox.prepare().then(
      () => registerWorker(),
      () => undefined,
    );
    return opened;
  });
  // Whoever asks hears of it; nobody may have asked yet.
  kept.catch(() => undefined);

  return {
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
      keep: (text) =>
        kept.then(
          ({ inbox }) => inbox.draft.keep(text),
          () => fail({ type: 'failed' }),
        ),
      read: async () => (await kept).inbox.draft.read(),
      drop: async () => (await kept).inbox.draft.drop(),
    },
  };
};
