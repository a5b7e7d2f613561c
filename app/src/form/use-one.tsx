import { type Id, isId } from '@evenkeel/kernel';
import { useMemo } from 'preact/hooks';
import { useWorld } from '../shell/world.ts';
import type { Entry } from '../store/contract.ts';
import { useEntries } from '../store/hooks.ts';
import type { RecordKind } from '../store/record-kind.ts';

interface One<Fields> {
  readonly id: Id | undefined;
  /** As it is kept; nothing if it is not here (any more, or yet). */
  readonly entry: Entry<Fields> | undefined;
  /** It is deleted, and can be brought back. */
  readonly gone: Entry<Fields> | undefined;
}

/** The record of this kind that an address names, live. */
export const useOne = <Fields,>(kind: RecordKind<Fields>, named: string | undefined): One<Fields> => {
  const { store } = useWorld();
  const kept = useEntries(kind);
  const deleted = useMemo(() => store.deleted(kind), [store, kind]).value;
  const id = isId(named) ? named : undefined;
  return {
    id,
    entry: kept.find((entry) => entry.id === id),
    gone: deleted.find((entry) => entry.id === id),
  };
};
