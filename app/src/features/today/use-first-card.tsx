import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TodayCard } from '../../shell/feature.ts';
import { useFeatures } from '../../shell/feature-list.ts';
import { useWorld } from '../../shell/world.ts';
import type { Reader } from '../../store/contract.ts';
import { type ByTheClock, isCalmTime } from '../checking/checking.ts';
import { cards } from './today.card.ts';

/** The first card that has something real to show, and that may stand at this hour of this day. */
const useDueCard = (hardMoments: readonly ByTheClock['now'][], clock: ByTheClock | undefined) => {
  const { store } = useWorld();
  const features = useFeatures();
  if (clock === undefined) return undefined;
  const read: Reader = {
    all: (kind) => store.query(kind).value,
    one: (kind, id) => store.query(kind).value.find((entry) => entry.id === id),
  };
  const isCalm = isCalmTime(hardMoments, clock);
  return cards
    .filter(({ feature }) => features.some(({ name }) => name === feature))
    .filter(({ isAskedFor }) => isAskedFor === true || isCalm)
    .find((card) => card.isDue(read, clock));
};

/** The code of a card, once it has come. Undefined while it is on the way. */
const useCode = (card: TodayCard | undefined): ComponentType | undefined => {
  const [loaded, setLoaded] = useState<{ readonly card: TodayCard; readonly Card: ComponentType }>();
  useEffect(() => {
    let isHere = true;
    card?.load().then(
      ({ Card }) => {
        if (isHere) setLoaded({ card, Card });
      },
      // The network is gone and this card was not kept: Today does without it.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [card]);
  return loaded && loaded.card === card ? loaded.Card : undefined;
};

/** The one next step. `none`: nothing is due. Undefined: not known yet, or its code is on the way. */
export const useFirstCard = (
  hardMoments: readonly ByTheClock['now'][],
  clock: ByTheClock | undefined,
): ComponentType | 'none' | undefined => {
  const card = useDueCard(hardMoments, clock);
  const Card = useCode(card);
  return clock !== undefined && card === undefined ? 'none' : Card;
};
