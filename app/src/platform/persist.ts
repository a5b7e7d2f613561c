import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * The browser's promise not to delete what is kept here when it runs short of room. Asked for after the first saved
 * record: some browsers ask the person, and a question before there is anything to keep would make no sense.
 */
export const createPersist = (): {
  readonly persisted: ReadonlySignal<'unknown' | 'yes' | 'no'>;
  /** Looks whether the promise was given already; asks nobody. */
  readonly look: () => Promise<void>;
  readonly ask: () => Promise<void>;
} => {
  const persisted = signal<'unknown' | 'yes' | 'no'>('unknown');
  const answer = async (question: 'persist' | 'persisted'): Promise<boolean> => {
    try {
      return (await navigator.storage?.[question]()) ?? false;
    } catch {
      return false;
    }
  };
  return {
    persisted,
    look: async () => {
      if (await answer('persisted')) persisted.value = 'yes';
    },
    ask: async () => {
      if (persisted.value === 'yes') return;
      persisted.value = (await answer('persist')) ? 'yes' : 'no';
    },
  };
};
