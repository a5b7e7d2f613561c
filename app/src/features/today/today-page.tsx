import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TodayCard } from '../../shell/feature.ts';
import { useFeatures } from '../../shell/feature-list.ts';
import { useWorld } from '../../shell/world.ts';
import type { Reader } from '../../store/contract.ts';
import { DateOver } from './date-over.tsx';
import { partOfDay } from './greeting.ts';
import { greetings, todayWords as words } from './today.content.en.ts';
import { useClock } from './use-hard-night.tsx';
import './today.css';

/** The first card that has something real to show. */
const useFirstCard = (): TodayCard | 'none' | undefined => {
  const { store } = useWorld();
  const features = useFeatures();
  const clock = useClock();
  if (clock === undefined) return undefined;
  const read: Reader = {
    all: (kind) => store.query(kind).value,
    one: (kind, id) => store.query(kind).value.find((entry) => entry.id === id),
  };
  const cards = features.flatMap(({ todayCard }) => todayCard ?? []).toSorted((a, b) => a.order - b.order);
  return cards.find((card) => card.isDue(read, clock)) ?? 'none';
};

/** The code of a card, once it has come. Undefined while it is on the way. */
const useCard = (card: TodayCard | undefined): ComponentType | undefined => {
  const [loaded, setLoaded] = useState<{ readonly card: TodayCard; readonly Card: ComponentType }>();
  useEffect(() => {
    let isHere = true;
    void card?.load().then(({ Card }) => {
      if (isHere) setLoaded({ card, Card });
    });
    return () => {
      isHere = false;
    };
  }, [card]);
  return loaded && loaded.card === card ? loaded.Card : undefined;
};

/** Today: the morning after, else a greeting and one next step, else one kind sentence. */
export const Page = () => {
  const { now, offsetMinutes } = useWorld().moment();
  const first = useFirstCard();
  const card = first === 'none' ? undefined : first;
  const Card = useCard(card);
  const part = partOfDay(now, offsetMinutes);

  // Until it is known that no card takes the whole page, nothing is said: a greeting must not flash by.
  if (first === undefined || (card?.alone && !Card)) return <main class="today" aria-busy="true" />;
  if (card?.alone && Card) return <Card />;
  return (
    <main class="today">
      <DateOver />
      <h1>{greetings[part]}</h1>
      {Card ? <Card /> : null}
      {first === 'none' ? <p>{part === 'night' ? words.nothingAtNight : words.nothing}</p> : null}
    </main>
  );
};
