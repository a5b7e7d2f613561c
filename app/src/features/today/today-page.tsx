import { useEntries } from '../../store/hooks.ts';
import { sessionKind } from '../calm/session.record.ts';
import { type ByTheClock, hardTimes } from '../checking/checking.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { DateOver } from './date-over.tsx';
import { partOfDay, quietOf } from './greeting.ts';
import { morningQuestion } from './morning.ts';
import { MorningAfter } from './morning-after.tsx';
import { greetings, quietWords } from './today.content.en.ts';
import { useArrival } from './use-arrival.tsx';
import { useClock } from './use-clock.tsx';
import { useFirstCard } from './use-first-card.tsx';
import './today.css';

/** A greeting, and one next step low on the page; where nothing is due, one kind sentence. */
const Greeting = ({ now, offsetMinutes, dayStart }: ReturnType<typeof useClock>) => {
  const pauses = useEntries(pauseKind);
  const sessions = useEntries(sessionKind);
  const hard = hardTimes(
    pauses.map(({ fields }) => fields),
    sessions.map(({ fields }) => fields),
  );
  const clock: ByTheClock | undefined = dayStart === undefined ? undefined : { now, offsetMinutes, dayStart };
  const Card = useFirstCard(hard, clock);
  return (
    <>
      <h1>{greetings[partOfDay(now, offsetMinutes)]}</h1>
      {clock && Card === 'none' ? <p>{quietWords[quietOf(hard, clock)]}</p> : null}
      {Card && Card !== 'none' ? <Card /> : null}
    </>
  );
};

/**
 * Today: the morning after, else a greeting. The heading is drawn at once; only where there was a hard night, which the
 * greeting must not come before, the page waits until the hour is known at which the person's day starts.
 */
export const Page = () => {
  const clock = useClock();
  const night = morningQuestion(useEntries(pauseKind), useEntries(sessionKind), clock, clock.dayStart);
  const isMorning = typeof night === 'object';
  const main = useArrival(night === 'unknown' ? undefined : String(isMorning));
  return (
    <main ref={main} class={isMorning ? 'morning low' : 'today'} aria-busy={night === 'unknown'}>
      {night === 'unknown' ? null : <DateOver />}
      {isMorning ? <MorningAfter night={night} /> : null}
      {night === 'none' ? <Greeting {...clock} /> : null}
    </main>
  );
};
