import { type Day, dayOf } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import type { Entry } from '../../store/contract.ts';
import { useEntries } from '../../store/hooks.ts';
import { beliefKind, convictionKind } from '../belief/belief.record.ts';
import { affirmationKind, practiceKind } from './affirmation.record.ts';
import type { Affirmation, Grounds } from './affirmation.ts';

interface Affirmations {
  readonly all: readonly Entry<Affirmation>[];
  readonly grounds: Grounds;
  /** The person's day; undefined while the hour at which it starts is being read. */
  readonly day: Day | undefined;
}

/** All wordings, live, and what it hangs on whether they may be suggested. */
export const useAffirmations = (): Affirmations => {
  const all = useEntries(affirmationKind);
  const beliefs = useEntries(beliefKind);
  const ratings = useEntries(convictionKind).map(({ fields }) => fields);
  const practices = useEntries(practiceKind).map(({ fields }) => fields);
  const { now, offsetMinutes, dayStart } = useClock();
  const day = dayStart === undefined ? undefined : dayOf(now, offsetMinutes, dayStart);
  return { all, grounds: { beliefs, ratings, practices }, day };
};
