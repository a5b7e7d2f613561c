import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { beliefWords as words } from './belief.content.en.ts';
import { beliefKind } from './belief.record.ts';
import type { Belief } from './belief.ts';

interface Beliefs {
  /** All that are kept, at rest or not. */
  readonly beliefs: readonly Entry<Belief>[];
  /** What a belief says now. One that is deleted, or not here, is said to be that: whoever names it keeps the tie. */
  readonly nameOf: (id: string) => string;
}

/** All beliefs, live, and what to call one that a record names. */
export const useBeliefs = (): Beliefs => {
  const { store } = useWorld();
  const beliefs = useEntries(beliefKind);
  const gone = useMemo(() => store.deleted(beliefKind), [store]).value;
  return {
    beliefs,
    nameOf: (id) => {
      const kept = beliefs.find((one) => one.id === id);
      if (kept !== undefined) return kept.fields.words;
      return gone.some((one) => one.id === id) ? words.deleted : words.unknown;
    },
  };
};
