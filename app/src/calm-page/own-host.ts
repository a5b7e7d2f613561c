import { fail, type Moment } from '@evenkeel/kernel';
import type { CalmHost } from './calm-host.ts';

/**
 * What a page of its own keeps and remembers, while the code for it is on the way: every wish waits until it is here.
 * Where it cannot be fetched (offline, before the first visit was whole), nothing is remembered and saving says that it
 * failed.
 */
export const createOwnHost = (
  moment: () => Moment,
): Pick<CalmHost, 'openFields' | 'save' | 'draft' | 'isLocked'> => {
  const load = async () => {
    const { openKept, registerWorker } = await import('./kept.ts');
    const opened = await openKept(moment);
    // Saving must not wait for a network later; and the next visit needs none at all.
    opened.inbox.prepare().then(
      () => registerWorker(),
      () => undefined,
    );
    return opened;
  };
  let kept: ReturnType<typeof load> | undefined;
  /** What could not be fetched is asked for again by the next wish: a network comes back. */
  const ready = () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
  ready().catch(() => undefined);

  return {
    openFields: {
      get: async (name) => (await ready()).openFields.get(name),
      set: async (name, value) => (await ready()).openFields.set(name, value),
      remove: async (name) => (await ready()).openFields.remove(name),
    },
    save: (changes) =>
      ready().then(
        ({ inbox }) => inbox.save(changes),
        () => fail({ type: 'failed' }),
      ),
    isLocked: () =>
      ready().then(
        ({ inbox }) => inbox.isLocked(),
        () => false,
      ),
    draft: {
      keep: (text) =>
        ready().then(
          ({ inbox }) => inbox.draft.keep(text),
          () => fail({ type: 'failed' }),
        ),
      read: async () => (await ready()).inbox.draft.read(),
      drop: async () => (await ready()).inbox.draft.drop(),
    },
  };
};
