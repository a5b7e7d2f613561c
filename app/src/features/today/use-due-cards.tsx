import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardProps, Feature, TodayCard } from '../../shell/feature.ts';
import { useFeatures, useFurther } from '../../shell/feature-list.ts';
import { useWorld } from '../../shell/world.ts';
import type { Reader } from '../../store/contract.ts';
import { type ByTheClock, isCalmTime } from '../checking/checking.ts';
import { cards as near } from './today.card.ts';

/** So many stand on Today at most. */
const MOST = 3;

type Cards = readonly TodayCard[];
const NONE: Cards = [];

const ofFeatures = (cards: Cards, features: readonly Pick<Feature, 'name'>[]): Cards =>
  cards.filter(({ feature }) => features.some(({ name }) => name === feature));

/**
 * The cards of features that were not needed until now. Undefined while they are on the way; none where they cannot be had,
 * and none on a device where nothing is kept: then there is nothing to look back on.
 */
const useFurtherCards = (features: readonly Feature[]): Cards | undefined => {
  const loadFurther = useFurther();
  const { store } = useWorld();
  const isEmpty = store.status.value.type === 'open' && store.isEmpty();
  const [cards, setCards] = useState<Cards>();
  useEffect(() => {
    if (isEmpty) return undefined;
    let isHere = true;
    const load = async (): Promise<Cards> => {
      const [{ furtherCards }, later] = await Promise.all([import('./further.card.ts'), loadFurther()]);
      return ofFeatures(furtherCards, [...features, ...later]);
    };
    load().then(
      (loaded) => isHere && setCards(loaded),
      () => isHere && setCards([]),
    );
    return () => {
      isHere = false;
    };
  }, [isEmpty, features, loadFurther]);
  return isEmpty ? (cards ?? NONE) : cards;
};

/** What has something real to show, and may stand at this hour of this day, in order. */
const useDue = (
  cards: Cards,
  hardMoments: readonly ByTheClock['now'][],
  clock: ByTheClock | undefined,
): Cards => {
  const { store } = useWorld();
  if (clock === undefined) return [];
  const read: Reader = {
    all: (kind) => store.query(kind).value,
    one: (kind, id) => store.query(kind).value.find((entry) => entry.id === id),
  };
  const isCalm = isCalmTime(hardMoments, clock);
  return cards
    .filter(({ isAskedFor }) => isAskedFor === true || isCalm)
    .filter((card) => card.isDue(read, clock))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, MOST);
};

export interface DueCard {
  readonly feature: string;
  readonly Card: ComponentType<CardProps>;
}

/** The code of cards, as it comes. One whose code cannot be had is left out: Today does without it. */
const useCode = (due: Cards): readonly (DueCard | undefined)[] => {
  const [code, setCode] = useState<ReadonlyMap<TodayCard, ComponentType<CardProps> | undefined>>(new Map());
  const asked = useRef(new Set<TodayCard>());
  useEffect(() => {
    for (const card of due) {
      if (asked.current.has(card)) continue;
      asked.current.add(card);
      const keep = (Card?: ComponentType<CardProps>) => setCode((before) => new Map(before).set(card, Card));
      card.load().then(
        ({ Card }) => keep(Card),
        () => keep(),
      );
    }
  });
  return due
    .filter((card) => !code.has(card) || code.get(card) !== undefined)
    .map((card) => {
      const Card = code.get(card);
      return Card && { feature: card.feature, Card };
    });
};

/**
 * The next steps, three at most, the first first. `isKnown`: whether there may be more on the way; as long as there may, it
 * is not said that nothing is waiting.
 */
export const useDueCards = (
  hardMoments: readonly ByTheClock['now'][],
  clock: ByTheClock | undefined,
): { readonly cards: readonly DueCard[]; readonly isKnown: boolean } => {
  const features = useFeatures();
  const further = useFurtherCards(features);
  // What comes first is drawn first: nothing moves under a finger. What was asked for waits for nothing.
  const here = ofFeatures(near, features).filter(({ isAskedFor }) => isAskedFor || further !== undefined);
  const code = useCode(useDue([...here, ...(further ?? [])], hardMoments, clock));
  const missing = code.indexOf(undefined);
  const cards = (missing < 0 ? code : code.slice(0, missing)).filter((card) => card !== undefined);
  return { cards, isKnown: clock !== undefined && further !== undefined && missing < 0 };
};
