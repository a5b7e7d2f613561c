import { useMemo } from 'preact/hooks';
import { useWorld } from '../shell/world.ts';
import type { Entry } from './contract.ts';
import type { RecordKind } from './record-kind.ts';

/** All records of a kind, live. */
export const useEntries = <Fields>(kind: RecordKind<Fields>): readonly Entry<Fields>[] => {
  const { store } = useWorld();
  return useMemo(() => store.query(kind), [store, kind]).value;
};
