import { useEntries } from '../../store/hooks.ts';
import { privateAnswerKind } from './neighbour.record.ts';
import type { Outcome } from './prediction.ts';

/**
 * Whether it may be offered as evidence: it came not, or in part. Who is sometimes afraid of the other is not led to argue
 * their alarm away.
 */
export const useMayKeepEvidence = (outcome: Outcome | null | undefined): boolean => {
  const isAfraid = useEntries(privateAnswerKind).some(({ fields }) => fields.answer === 'sometimes');
  return !isAfraid && (outcome === 'no' || outcome === 'partly');
};
