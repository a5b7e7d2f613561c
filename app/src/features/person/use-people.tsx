import { useMemo } from 'preact/hooks';
import { useEntries } from '../../store/hooks.ts';
import { useDeleted } from '../feeling/use-deleted.tsx';
import { personKind } from './person.record.ts';
import { type Person, toPeople } from './person.ts';

/** Everybody the person writes about, live, hidden and deleted ones too. */
export const usePeople = (): readonly Person[] => {
  const records = useEntries(personKind);
  const deleted = useDeleted(personKind);
  return useMemo(() => toPeople(records, deleted), [records, deleted]);
};
