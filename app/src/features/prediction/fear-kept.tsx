import { dayOf, type Id } from '@evenkeel/kernel';
import { NotHere } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { ButtonLink } from '../../ui/parts.tsx';
import { standingOf } from './due.ts';
import { fearKeptWords as words } from './fear-kept.content.en.ts';
import { fearViewWords } from './fear-view.content.en.ts';
import { dayName } from './prediction.content.en.ts';
import { predictionKind } from './prediction.record.ts';

/** It is kept: what becomes of it, and a calming step. */
export const FearKept = ({ id }: { id: Id }) => {
  const { entry } = useOne(predictionKind, id);
  const { dayStart = 4, ...clock } = useClock();
  if (entry === undefined) return <NotHere home={{ href: '/fears/', label: fearViewWords.list }} />;
  const { fields: fear } = entry;
  const isReady = standingOf(fear, { ...clock, dayStart }) === 'ready';
  const today = dayOf(clock.now, clock.offsetMinutes, dayStart);
  const what = (): string => {
    if (isReady) return words.ready;
    if (!fear.dueDay) return words.noDay;
    return fear.dueDay === today ? words.evening : words.noted(dayName(fear.dueDay, today));
  };
  return (
    <main class="form low">
      <div class="say-it">
        <h1>{words.title}</h1>
        <p>{what()}</p>
      </div>
      <div class="foot stack">
        <ButtonLink href="/calm/">{words.calm}</ButtonLink>
        {isReady ? (
          <ButtonLink look="quiet" href={`/fear/look/?id=${id}`}>
            {words.look}
          </ButtonLink>
        ) : null}
        <div class="ways">
          <ButtonLink look="bare" href="/pause/?worry=accurate">
            {words.accurate}
          </ButtonLink>
          <ButtonLink look="bare" href="/fears/">
            {words.list}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
};
