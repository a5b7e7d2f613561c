import { type Change, type Id, ok } from '@evenkeel/kernel';
import { useRef, useState } from 'preact/hooks';
import type { Seen } from '../store/contract.ts';
import { useWorld } from './world.ts';

export interface Saving {
  /** Resolves to true once it is on disk. False: it is not (then `isRefused`), or the save before still runs. */
  readonly save: (changes: readonly Change[], seen?: Readonly<Record<Id, Seen>>) => Promise<boolean>;
  readonly isRefused: boolean;
}

/** Saves what a page wishes. A second tap on the same button is the first one. */
export const useCommit = (): Saving => {
  const { store } = useWorld();
  const [isRefused, setRefused] = useState(false);
  const isBusy = useRef(false);
  return {
    isRefused,
    save: async (changes, seen) => {
      if (isBusy.current) return false;
      isBusy.current = true;
      try {
        const done = await store.commit<never>(() => ok(changes), seen);
        setRefused(!done.ok);
        return done.ok;
      } finally {
        isBusy.current = false;
      }
    },
  };
};
