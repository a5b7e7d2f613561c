import { fail } from '@evenkeel/kernel';
import type { CommitDeps } from './commit.ts';
import type { Store } from './contract.ts';

/** Saving, whose code is fetched when somebody writes. */
export interface LazyCommit {
  readonly commit: Store['commit'];
  /** Fetches it ahead. What cannot be fetched now is fetched when it is needed. */
  readonly fetchAhead: () => void;
}

/**
 * A page is drawn without the code that saves. It is fetched behind a store in which something is kept, at the first letter
 * of a draft, and else at the first save; where it cannot be fetched, nothing is saved, that is said, and the next try
 * fetches again.
 */
export const createLazyCommit = (deps: CommitDeps): LazyCommit => {
  let made: Promise<Store['commit']> | undefined;
  const make = async (): Promise<Store['commit'] | undefined> => {
    made ??= import('./commit.ts').then(({ createCommit }) => createCommit(deps));
    try {
      return await made;
    } catch {
      made = undefined;
      return undefined;
    }
  };
  return {
    commit: async (rule, seen) => {
      const commit = await make();
      return commit === undefined ? fail(deps.condition.noteTrouble(undefined)) : commit(rule, seen);
    },
    fetchAhead: () => void make(),
  };
};
