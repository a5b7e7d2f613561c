import { type Change, dayOf, fail, ok } from '@evenkeel/kernel';
import { useLayoutEffect, useState } from 'preact/hooks';
import { focusPart } from '../../shell/arrive.ts';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { dayWords } from '../../ui/day-words.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { Button, Sheet } from '../../ui/parts.tsx';
import { againstOf } from './against.ts';
import { convictionKind } from './belief.record.ts';
import { hasRisen } from './belief.ts';
import { pageWords, rateWords as words } from './belief-page.content.en.ts';
import { lastRating, mayRateBelief, rateBelief } from './conviction.ts';
import { spokenKind } from './neighbour.record.ts';
import { useBeliefs } from './use-beliefs.tsx';

interface Rated {
  readonly id: string;
  readonly name: string;
}

interface RateProps {
  /** What is asked for, in order. */
  readonly beliefs: readonly Rated[];
}

/** After an old belief rose: one thing that was kept when it looked different. Never more than one. */
const Risen = ({ id }: { id: string }) => {
  const { moment } = useWorld();
  const { now, offsetMinutes, dayStart = 0 } = useClock();
  const { beliefs } = useBeliefs();
  const evidence = useEntries(spokenKind).filter(({ fields }) => fields.words?.trim());
  const one = againstOf(evidence, beliefs, id, dayOf(now, offsetMinutes, dayStart));
  if (one === undefined) return null;
  return (
    <div role="status">
      <Sheet
        over={words.risen}
        words={one.fields.words ?? ''}
        from={pageWords.you(dayWords(moment()).day(one.fields.at))}
      />
    </div>
  );
};

/** How true it feels now, each at most once in 24 hours; where that is not over yet, one sentence stands there instead. */
export const RatePart = ({ beliefs }: RateProps) => {
  const { store, moment } = useWorld();
  // Looked at again every minute: a day goes by while a page stands open.
  const { now } = useClock();
  const convictions = useEntries(convictionKind).map(({ fields }) => fields);
  const [values, setValues] = useState<Readonly<Record<string, number>>>({});
  const [isRefused, setRefused] = useState(false);
  // An address may lead right here, and this part was not there yet when the page was.
  useLayoutEffect(() => {
    if (location.hash === '#rate') requestAnimationFrame(() => focusPart('#rate'));
  }, []);
  const isOpen = ({ id }: Rated) => mayRateBelief(convictions, id, now);
  const keep = async () => {
    const at = moment();
    const done = await store.commit<{ readonly type: 'too-soon' }>((read) => {
      const kept = read.all(convictionKind).map(({ fields }) => fields);
      const changes: Change[] = [];
      for (const { id } of beliefs) {
        const value = values[id];
        if (value === undefined) continue;
        const rated = rateBelief(kept, id, value, at);
        if (!rated.ok) return fail(rated.error);
        changes.push(...rated.value);
      }
      return ok(changes);
    });
    // Too soon: another tab was quicker, and its answer stands on the page now.
    const isOut = !done.ok && done.error.type !== 'too-soon';
    setRefused(isOut);
    if (isOut) return;
    setValues({});
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#rate h2')?.focus());
  };
  return (
    <section class="rate stack" id="rate">
      <h2 tabIndex={-1}>{words.title}</h2>
      {beliefs.some(isOpen) ? <p class="small">{words.hint}</p> : null}
      {beliefs.map((one) =>
        isOpen(one) ? (
          <Gauge
            key={one.id}
            label={one.name}
            most={100}
            value={values[one.id]}
            ends={words.ends}
            unanswered={words.unanswered}
            onChange={(value) => setValues((before) => ({ ...before, [one.id]: value }))}
          />
        ) : (
          <p key={one.id}>{words.wait(one.name, lastRating(convictions, one.id)?.value ?? 0)}</p>
        ),
      )}
      {beliefs.some((one) => isOpen(one) && values[one.id] !== undefined) ? (
        <>
          <NotKept words={isRefused ? words.notKept : undefined} />
          <Button look="quiet" onPress={() => void keep()}>
            {words.keep}
          </Button>
        </>
      ) : null}
      {beliefs[0] && !isOpen(beliefs[0]) && hasRisen(convictions, beliefs[0].id) ? (
        <Risen id={beliefs[0].id} />
      ) : null}
    </section>
  );
};
