import type { Day } from '@evenkeel/kernel';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { affirmationKind, practiceKind } from '../affirmation/affirmation.record.ts';
import { type Affirmation, suggestedFor } from '../affirmation/affirmation.ts';
import { beliefKind, convictionKind } from '../belief/belief.record.ts';
import type { Half } from './routine.ts';

/** The line of this half of this day: one that the person believes enough to say over and over, or nothing. */
export const useLine = (half: Half, day: Day): Entry<Affirmation> | undefined => {
  const all = useEntries(affirmationKind);
  const beliefs = useEntries(beliefKind);
  const ratings = useEntries(convictionKind).map(({ fields }) => fields);
  const practices = useEntries(practiceKind).map(({ fields }) => fields);
  return suggestedFor(half, all, { beliefs, ratings, practices }, day);
};
