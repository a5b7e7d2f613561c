import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TodayCard } from '../../shell/feature.ts';
import { useFeatures } from '../../shell/feature-list.ts';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import type { Reader } from '../../store/contract.ts';
import { type ByTheClock, isCalmTime } from '../checking/checking.ts';
import { cards } from './today.card.ts';

const loadLater = () => import('./later.card.ts');

/**
 * The first card that has something real to show, and that may stand at this hour of this day. Undefined: not known yet.
 * What may only be offered is fetched when there is nothing else and it may be offered.
 */
const useDueCard = (
  hardMoments: readonly ByTheClock['now'][],
  clock: ByTheClock | undefined,
): TodayCard | 'none' | undefined => {
  const { store } = useWorld();
  const features = useFeatures();
  const read: Reader = {
    all: (kind) => store.query(kind).value,
    one: (kind, id) => store.query(kind).value.find((entry) => entry.id === id),
  };
  const isCalm = clock !== undefined && isCalmTime(hardMoments, clock);
  const firstOf = (some: readonly TodayCard[], at: ByTheClock) =>
    some
      .filter(({ feature }) => features.some(({ name }) => name === feature))
      .filter(({ isAskedFor }) => isAskedFor === true || isCalm)
      .find((card) => card.isDue(read, at));
  const near = clock && firstOf(cards, clock);
  const later = usePart(loadLater, isCalm && near === undefined);
  if (clock === undefined || near !== undefined) return near;
  if (!isCalm || later === 'lost') return 'none';
  return later && (firstOf(later.laterCards, clock) ?? 'none');
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
  const Card = useCode(card === 'none' ? undefined : card);
  return card === 'none' ? 'none' : Card;
};
