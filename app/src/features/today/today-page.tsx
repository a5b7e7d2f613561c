import { instant } from '@evenkeel/kernel';
import { useClock } from '../../shell/use-clock.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { sessionKind } from '../calm/session.record.ts';
import { type ByTheClock, hardTimes } from '../checking/checking.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { dueCheckIns } from '../pause/pause.ts';
import { DateOver } from './date-over.tsx';
import { partOfDay, quietOf } from './greeting.ts';
import { morningQuestion } from './morning.ts';
import { markedTriggerKind } from './neighbour.record.ts';
import { greetings, helpNow, quietWords } from './today.content.en.ts';
import { useArrival } from './use-arrival.tsx';
import { useDueCards } from './use-due-cards.tsx';
import './today.css';

const loadMorning = () => import('./morning-after.tsx');

/** Nothing is due. Late, and on a hard day, the way to the water stands under the thumb. */
const Quiet = ({ why }: { why: ReturnType<typeof quietOf> }) => (
  <>
    <p>{quietWords[why]}</p>
    {why === 'nothing-due' ? null : (
      <section class="ask">
        <p class="over">{helpNow.over}</p>
        <ButtonLink href="/calm/">{helpNow.act}</ButtonLink>
      </section>
    )}
  </>
);

/** A greeting, and the next steps low on the page, three at most; where nothing is due, one kind sentence. */
const Greeting = ({ now, offsetMinutes, dayStart }: ReturnType<typeof useClock>) => {
  const pauses = useEntries(pauseKind);
  const sessions = useEntries(sessionKind);
  const triggers = useEntries(markedTriggerKind);
  const records = [...pauses, ...sessions].map(({ fields }) => fields);
  const hard = [
    ...hardTimes(
      pauses.map(({ fields }) => fields),
      sessions.map(({ fields }) => fields),
      triggers.map(({ fields }) => fields),
    ),
    // The day on which a night was looked at, or let be, is asked for nothing more.
    ...records.flatMap(({ morningAt }) => (morningAt === undefined ? [] : [instant(morningAt)])),
  ];
  const clock: ByTheClock | undefined = dayStart === undefined ? undefined : { now, offsetMinutes, dayStart };
  const { cards, isKnown } = useDueCards(hard, clock);
  return (
    <>
      <h1>{greetings[partOfDay(now, offsetMinutes)]}</h1>
      {clock && isKnown && cards.length === 0 ? <Quiet why={quietOf(hard, clock)} /> : null}
      <div class="asks">
        {cards.map(({ feature, Card }, index) => (
          <Card key={feature} isFirst={index === 0} />
        ))}
      </div>
    </>
  );
};

/**
 * Today: the morning after, else a greeting. The heading is drawn at once; only where there was a hard night, which the
 * greeting must not come before, the page waits until the hour is known at which the person's day starts.
 */
export const Page = () => {
  const clock = useClock();
  const pauses = useEntries(pauseKind);
  const sessions = useEntries(sessionKind);
  // A check-in was promised for its time: it comes first, and the question of the morning after it.
  const isPromised = dueCheckIns(pauses, clock.now).length > 0;
  const night = isPromised ? 'none' : morningQuestion(pauses, sessions, clock, clock.dayStart);
  const isMorning = typeof night === 'object';
  const part = usePart(loadMorning, isMorning);
  const isWaiting = night === 'unknown' || (isMorning && part === undefined);
  const main = useArrival(isWaiting ? undefined : String(isMorning));
  return (
    <main ref={main} class={isMorning ? 'morning low' : 'today'} aria-busy={isWaiting}>
      {isWaiting ? null : <DateOver />}
      {isMorning && typeof part === 'object' ? <part.MorningAfter night={night} /> : null}
      {night === 'none' || part === 'lost' ? <Greeting {...clock} /> : null}
    </main>
  );
};
