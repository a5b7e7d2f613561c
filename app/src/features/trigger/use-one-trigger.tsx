import { type Id, isId } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { triggerKind } from './trigger.record.ts';
import type { Trigger } from './trigger.ts';

/** All deleted triggers that are still whole, live. */
const useDeletedTriggers = (): readonly Entry<Trigger>[] => {
  const { store } = useWorld();
  return useMemo(() => store.deleted(triggerKind), [store]).value;
};

interface One {
  readonly id: Id | undefined;
  /** As it is kept; nothing if it is not here (any more, or yet). */
  readonly entry: Entry<Trigger> | undefined;
  /** It is deleted, and can be brought back. */
  readonly gone: Entry<Trigger> | undefined;
}

/** The trigger that an address names. */
export const useOneTrigger = (named: string | undefined): One => {
  const kept = useEntries(triggerKind);
  const deleted = useDeletedTriggers();
  const id = isId(named) ? named : undefined;
  return {
    id,
    entry: kept.find((entry) => entry.id === id),
    gone: deleted.find((entry) => entry.id === id),
  };
};
