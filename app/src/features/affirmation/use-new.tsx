import type { Id } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import { affirmationKind } from './affirmation.record.ts';
import { isSameWording, saidBelief } from './affirmation.ts';
import { mayRate, rateNow } from './rate.ts';
import { useAffirmations } from './use-affirmations.tsx';

/** What a new wording comes from: the belief it says, or the wording that was too far off. */
export interface From {
  readonly belief?: string | undefined;
  readonly of?: string | undefined;
}

const startOf = ({ belief, of }: From, said: string | undefined): Readonly<Record<string, string>> => {
  if (belief !== undefined) return { belief, ...(said === undefined ? {} : { words: said }) };
  return of === undefined ? {} : { bridgeOf: of };
};

/** The form of a new wording. Keeping it leads to its page. */
export const useNew = (from: From) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { all, grounds } = useAffirmations();
  const said = grounds.beliefs.find(({ id }) => id === from.belief)?.fields.words;
  const form = useForm({
    kind: affirmationKind,
    asNew: `new/${from.belief ?? from.of ?? ''}`,
    start: startOf(from, said),
  });
  const [felt, setFelt] = useState<number>();
  const [isAsked, setAsked] = useState(false);
  const words = form.shown?.words?.trim() ?? '';
  const findTrouble = (): 'empty' | 'same' | undefined => {
    if (words === '') return 'empty';
    return all.some(({ fields }) => isSameWording(fields.words, words)) ? 'same' : undefined;
  };
  const trouble = findTrouble();
  // Of a belief that it says word for word the rating is the belief's own, once a day.
  const belief = saidBelief({ words, belief: form.shown?.belief }, grounds.beliefs)?.id;
  const isRated = belief !== undefined && !mayRate(grounds.ratings, belief, moment().now);

  const keep = async () => {
    setAsked(true);
    if (trouble !== undefined) return;
    const now = moment();
    const rating = (id: Id) => {
      if (felt === undefined || isRated) return [];
      const changes = rateNow(grounds.ratings, belief ?? id, felt, now);
      return changes.ok ? changes.value : [];
    };
    const fields = { at: now.now, offsetMinutes: now.offsetMinutes };
    const id = await form.save({ fields, changes: rating });
    if (id !== undefined) route(`/affirmation/?id=${id}`, true);
  };
  return {
    form,
    felt,
    setFelt,
    isRated,
    keep,
    trouble: isAsked || trouble === 'same' ? trouble : undefined,
  };
};
