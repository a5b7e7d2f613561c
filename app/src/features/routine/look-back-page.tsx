import { type Day, dayOf, instant } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink, Keel } from '../../ui/parts.tsx';
import { isLate } from '../checking/checking.ts';
import { reviewWords as words } from './review.content.en.ts';
import { reviewKind } from './review.record.ts';
import { mondayOf, saidIn } from './review.ts';
import { useSaid } from './use-said.tsx';
import { weekWords } from './week-words.ts';
import './routine.css';

const loadWeek = () => import('./week-form.tsx');

const isWeek = (text: string | undefined): text is Day =>
  text !== undefined &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  mondayOf(text as Day) === text;

const Note = ({ title, says }: { title: string; says: string }) => (
  <main class="routine">
    <h1>{title}</h1>
    <div class="empty">
      <p>{says}</p>
      <Keel />
    </div>
    <ButtonLink look="quiet" href="/today/">
      {words.today}
    </ButtonLink>
  </main>
);

/** A week in a person's own words: the one that the address names, else the last one that has any. */
export const Page = () => {
  const { week: named } = useLocation().query;
  const clock = useClock();
  const said = useSaid();
  const reviews = useEntries(reviewKind);
  const [isKept, setKept] = useState(false);
  const { dayStart } = clock;
  if (dayStart === undefined) return <main class="routine" aria-busy="true" />;
  if (isLate(clock)) return <Note title={words.title} says={words.later} />;
  const weeks = [
    ...new Set(
      said
        .filter((one) => one.words.trim() !== '')
        .map(({ at, offsetMinutes = 0 }) => mondayOf(dayOf(instant(at), offsetMinutes, dayStart))),
    ),
  ].sort();
  const week = isWeek(named) ? named : weeks.at(-1);
  if (week === undefined) return <Note title={words.emptyTitle} says={words.empty} />;
  if (isKept)
    return (
      <main class="routine low">
        <div class="say-it">
          <h1>{words.keptTitle}</h1>
          <p>{words.kept}</p>
        </div>
        <div class="foot stack">
          <ButtonLink href="/today/">{words.today}</ButtonLink>
        </div>
      </main>
    );
  return (
    <PartPage
      key={week}
      load={loadWeek}
      draw={({ WeekForm }) => (
        <WeekForm
          week={week}
          said={saidIn(week, said, dayStart)}
          entry={reviews.find(({ fields }) => fields.week === week && fields.closedAt !== undefined)}
          earlier={weeks
            .filter((one) => one < week)
            .slice(-8)
            .reverse()
            .map((one) => [one, weekWords(one)] as const)}
          onKept={() => setKept(true)}
        />
      )}
    />
  );
};
