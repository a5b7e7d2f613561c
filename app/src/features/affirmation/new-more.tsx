import type { Change, Id } from '@evenkeel/kernel';

import { useLayoutEffect, useState } from 'preact/hooks';
import type { Form } from '../../form/use-form.tsx';
import { useWorld } from '../../shell/world.ts';
import { mayRateBelief, rateBelief } from '../belief/conviction.ts';
import { type Affirmation, isSameWording, saidBelief } from './affirmation.ts';
import { moreWords as words } from './affirmation-form.content.en.ts';
import { BeliefChips } from './belief-chips.tsx';
import { FeltGauge } from './felt-gauge.tsx';
import { TimeChips } from './time-chips.tsx';
import { useAffirmations } from './use-affirmations.tsx';

/** What is kept along with a new wording of this id: how true it felt, if that was said. */
export type Rating = (id: Id) => readonly Change[];

interface MoreProps {
  readonly form: Form<Affirmation>;
  /** Where the page finds it when the wording is kept. */
  readonly rating: { current: Rating };
  readonly onSame: (isSame: boolean) => void;
}

/**
 * What may be said of a sentence once there is one: how true it feels, when it is said, which belief it says.
 * @public
 */
export const NewMore = ({ form, rating, onSame }: MoreProps) => {
  const { moment } = useWorld();
  const { all, grounds } = useAffirmations();
  const [felt, setFelt] = useState<number>();
  const { shown, put, putSet } = form;
  const said = shown?.words?.trim() ?? '';
  // Of a belief that it says word for word the rating is the belief's own, once a day.
  const belief = saidBelief({ words: said, belief: shown?.belief }, grounds.beliefs)?.id;
  const isRated = belief !== undefined && !mayRateBelief(grounds.ratings, belief, moment().now);
  const isSame = said !== '' && all.some(({ fields }) => isSameWording(fields.words, said));
  useLayoutEffect(() => onSame(isSame), [isSame, onSame]);
  useLayoutEffect(() => {
    rating.current = (id) => {
      if (felt === undefined || isRated) return [];
      const changes = rateBelief(grounds.ratings, belief ?? id, felt, moment());
      return changes.ok ? changes.value : [];
    };
  });
  return (
    <>
      {isRated ? null : <FeltGauge hint={words.feltHint} value={felt} onValue={setFelt} />}
      <TimeChips time={shown?.time} onTime={(time) => putSet('time', time)} />
      <BeliefChips belief={shown?.belief} onBelief={(id) => put('belief', id)} />
    </>
  );
};
