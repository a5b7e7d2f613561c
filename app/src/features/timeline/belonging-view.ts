import type { Entry, Store } from '../../store/contract.ts';
import { practiceKind } from '../affirmation/affirmation.record.ts';
import { convictionKind } from '../belief/belief.record.ts';

type Known = Pick<Entry<unknown>, 'id' | 'kind' | 'seen'>;

/**
 * What has no meaning, and no page, without a record: how true a belief or wording felt, and the times it was practised, in
 * which its words may be written out. Whoever deletes it for good means these too.
 */
export const belongingTo = ({ id, kind }: Known, store: Pick<Store, 'query'>): readonly Known[] => {
  if (kind !== 'belief' && kind !== 'affirmation') return [];
  const all = [...store.query(convictionKind).peek(), ...store.query(practiceKind).peek()];
  return all.filter(({ fields }) => fields.of === id);
};
