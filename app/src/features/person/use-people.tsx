import { useMemo } from 'preact/hooks';
import { useEntries } from '../../store/hooks.ts';
import { personKind } from './person.record.ts';
import { type Person, toPeople } from './person.ts';

/** Everybody the person writes about, live, hidden ones too. */
export const usePeople = (): readonly Person[] => {
  const records = useEntries(personKind);
  return useMemo(() => toPeople(records), [records]);
};
