import { useMemo } from 'preact/hooks';
import { useEntries } from '../../store/hooks.ts';
import { feelingLabels } from './feeling.content.en.ts';
import { feelingKind } from './feeling.record.ts';
import { type Feeling, toFeelings } from './feeling.ts';
import { useDeleted } from './use-deleted.tsx';

/** All feelings as the person has them, live, hidden and deleted ones too. */
export const useFeelings = (): readonly Feeling[] => {
  const records = useEntries(feelingKind);
  const deleted = useDeleted(feelingKind);
  return useMemo(() => toFeelings(records, feelingLabels, deleted), [records, deleted]);
};
