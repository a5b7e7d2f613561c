import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * The browser's promise not to delete what is kept here when it runs short of room. Asked for after the first saved
 * record: some browsers ask the person, and a question before there is anything to keep would make no sense. Where
 * something was kept before, the browser was asked then: without a promise the answer is no.
 */
export const createPersist = (
  wasKept: () => boolean,
): {
  readonly persisted: ReadonlySignal<'unknown' | 'yes' | 'no'>;
  /** `persisted` looks whether the promise was given already, and asks nobody; `persist` asks for it. */
  readonly ask: (question: 'persist' | 'persisted') => Promise<void>;
} => {
  const persisted = signal<'unknown' | 'yes' | 'no'>('unknown');
  return {
    persisted,
    ask: async (question) => {
      const isGiven = await navigator.storage?.[question]().catch(() => false);
      if (isGiven || wasKept()) persisted.value = isGiven ? 'yes' : 'no';
    },
  };
};
