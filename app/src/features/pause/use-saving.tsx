import { type Change, type Id, ok } from '@evenkeel/kernel';
import { useRef, useState } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry, StoreTrouble } from '../../store/contract.ts';

type Save = (changes: readonly Change[]) => Promise<boolean>;

export interface Saving {
  /** Resolves to true once it is on disk. False: it is not, and `trouble` says why; or the save before still runs. */
  readonly save: Save;
  /** The same for an answer that may be changed at once: each tap counts, and the last one stays. */
  readonly put: Save;
  readonly trouble: StoreTrouble | undefined;
}

/** Saves what a page wishes, against the versions that it showed. A double tap on `save` is one tap. */
export const useSaving = (entry?: { readonly id: Id; readonly seen: Entry<unknown>['seen'] }): Saving => {
  const { store } = useWorld();
  const [trouble, setTrouble] = useState<StoreTrouble>();
  const isBusy = useRef(false);
  const put: Save = async (changes) => {
    const done = await store.commit<never>(
      () => ok(changes),
      entry === undefined ? undefined : { [entry.id]: entry.seen },
    );
    setTrouble(done.ok ? undefined : done.error);
    return done.ok;
  };
  const save: Save = async (changes) => {
    if (isBusy.current) return false;
    isBusy.current = true;
    try {
      return await put(changes);
    } finally {
      isBusy.current = false;
    }
  };
  return { save, put, trouble };
};
