import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { StoreStatus, StoreTrouble } from './contract.ts';
import type { StoreDeps } from './deps.ts';
import { errorToTrouble } from './trouble.ts';

/** Rows, records of segments and items of the inbox that cannot be opened. */
interface Closed {
  readonly rows: number;
  readonly segments: number;
  readonly items: number;
}

/** How the store is: what it tells the shell, and what it may still do. */
export interface Condition {
  readonly status: ReadonlySignal<StoreStatus>;
  readonly trouble: ReadonlySignal<StoreTrouble | undefined>;
  readonly unreadable: ReadonlySignal<number>;
  readonly isOpen: () => boolean;
  readonly isComplete: () => boolean;
  readonly isDropped: () => boolean;
  readonly set: (status: StoreStatus) => void;
  /** Notes what went wrong, at once, while reading goes on. */
  readonly noteTrouble: (error: unknown) => StoreTrouble;
  readonly noteSaved: () => void;
  /**
   * A draft could not be kept. It is tried again at every letter: a trouble that stands already is not said anew, and what
   * the person has closed stays closed.
   */
  readonly noteDraftTrouble: (trouble: StoreTrouble) => StoreTrouble;
  /** Ends the trouble of a draft only: a draft that is kept does not make a record saved. */
  readonly noteDraftKept: () => void;
  readonly count: (closed: Partial<Closed>) => void;
  readonly lock: () => void;
  readonly drop: () => void;
  /** Resolves when the older records are in memory, or when there is nothing to wait for any more. */
  readonly untilComplete: () => Promise<void>;
}

/** Why nothing can be read or saved, as it stands now. */
export const refusalFor = ({ status }: Condition): StoreTrouble => {
  const { type } = status.peek();
  return { type: type === 'gone' || type === 'locked' ? type : 'failed' };
};

const NONE: Closed = { rows: 0, segments: 0, items: 0 };

export const createCondition = (
  { marks, onFirstSave }: Pick<StoreDeps, 'marks' | 'onFirstSave'>,
  unreadableRecords: ReadonlySignal<number>,
): Condition => {
  const status = signal<StoreStatus>({ type: 'opening' });
  const trouble = signal<StoreTrouble | undefined>(undefined);
  const closed = signal(NONE);
  let hasSaved = false;
  let isOfDraft = false;
  const isDropped = signal(false);

  const set = (next: StoreStatus): void => {
    // What is gone, or was taken over by a newer app, stays so until the page is loaded anew.
    const isOver = status.peek().type === 'gone' || status.peek().type === 'newer';
    if (isDropped.peek() || isOver) return;
    if (next.type === 'gone') trouble.value = { type: 'gone' };
    status.value = next;
  };
  const note = (found: StoreTrouble): StoreTrouble => {
    if (isDropped.peek() || found.type === 'locked') return found;
    isOfDraft = false;
    trouble.value = found;
    if (found.type === 'gone') set({ type: 'gone' });
    return found;
  };
  const noteFirst = (): void => {
    if (hasSaved) return;
    hasSaved = true;
    marks.set();
    onFirstSave?.();
  };
  const isReached = (): boolean => {
    const now = status.value;
    return isDropped.value || now.type !== 'open' || now.complete;
  };

  return {
    status,
    trouble,
    unreadable: computed(() => {
      const { rows, segments, items } = closed.value;
      return unreadableRecords.value + rows + segments + items;
    }),
    isOpen: () => status.peek().type === 'open',
    isComplete: () => {
      const now = status.peek();
      return now.type === 'open' && now.complete;
    },
    isDropped: () => isDropped.peek(),
    set,
    noteTrouble: (error) => note(errorToTrouble(error)),
    noteSaved: () => {
      if (isDropped.peek()) return;
      trouble.value = undefined;
      noteFirst();
    },
    noteDraftTrouble: (found) => {
      if (trouble.peek()?.type === found.type) return found;
      const noted = note(found);
      isOfDraft = true;
      return noted;
    },
    noteDraftKept: () => {
      if (isDropped.peek()) return;
      if (isOfDraft) trouble.value = undefined;
      noteFirst();
    },
    count: (found) => {
      closed.value = { ...closed.peek(), ...found };
    },
    lock: () => {
      trouble.value = undefined;
      closed.value = NONE;
      // Also what is gone, or of a newer app: a page that still stands must not outlive the lock.
      if (!isDropped.peek()) status.value = { type: 'locked' };
    },
    drop: () => {
      trouble.value = { type: 'locked' };
      closed.value = NONE;
      isDropped.value = true;
    },
    untilComplete: () =>
      new Promise((resolve) => {
        const done = computed(isReached);
        const stop = done.subscribe((isDone) => {
          if (!isDone) return;
          resolve();
          // `subscribe` calls back before it has handed out the way to stop.
          queueMicrotask(() => stop());
        });
      }),
  };
};
