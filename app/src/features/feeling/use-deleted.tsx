import { useMemo } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import type { RecordKind } from '../../store/record-kind.ts';

/** What was deleted of a kind and can be brought back, live. */
export const useDeleted = <Fields,>(kind: RecordKind<Fields>): readonly Entry<Fields>[] => {
  const { store } = useWorld();
  return useMemo(() => store.deleted(kind), [store, kind]).value;
};
