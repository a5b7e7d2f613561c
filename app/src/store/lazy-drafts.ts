import { fail } from '@evenkeel/kernel';
import type { DraftDeps, DraftKeeper } from './drafts.ts';

/**
 * Drafts whose code is fetched when a form asks for its own: most pages have none. Where it cannot be fetched the words
 * stand on the page, the trouble is said, and the next letter tries again.
 */
export const createLazyDrafts = (deps: DraftDeps): DraftKeeper => {
  let made: Promise<DraftKeeper> | undefined;
  const make = async (): Promise<DraftKeeper | undefined> => {
    made ??= import('./drafts.ts').then(({ createDrafts }) => createDrafts(deps));
    try {
      return await made;
    } catch {
      made = undefined;
      return undefined;
    }
  };
  /** Whether no draft lies there. Most forms begin so, and then nothing has to be fetched before somebody types. */
  const isNoneThere = async (): Promise<boolean> => {
    try {
      const vault = await deps.opened(false);
      if ('type' in vault) return false;
      return (await vault.database.read(['draft'], (transaction) => transaction.rows('draft'))).length === 0;
    } catch {
      return false;
    }
  };
  return {
    keep: async (form, text) =>
      (await make())?.keep(form, text) ?? fail(deps.noteTrouble({ type: 'failed' })),
    read: async (form) =>
      made === undefined && (await isNoneThere()) ? undefined : (await make())?.read(form),
    drop: async (form) => (await make())?.drop(form),
    clear: async (form) => (await make())?.clear(form),
    forget: () => {
      // Code that could not be fetched knows nothing.
      made?.then(
        ({ forget }) => forget(),
        () => undefined,
      );
    },
  };
};
