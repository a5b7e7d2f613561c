import { useLayoutEffect, useState } from 'preact/hooks';
import { focusHeading } from '../../shell/arrive.ts';
import { PartPage } from '../../shell/part-page.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { useEntries } from '../../store/hooks.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { nowWords as words } from './routine.content.en.ts';
import { routineDayKind } from './routine.record.ts';
import { type Half, routineDayId, type stepsLeft } from './routine.ts';
import { useDayRoutine } from './use-day-routine.tsx';
import './routine.css';

const loadStep = () => import('./step-part.tsx');

type Due = NonNullable<ReturnType<typeof stepsLeft>>;

const Done = ({ half, intention }: { half: Half; intention: string | undefined }) => (
  <main class="routine low">
    <div class="say-it">
      <h1>{words.doneTitle[half]}</h1>
      {intention ? (
        <p class="own-words words" dir="auto">
          {words.intended(intention)}
        </p>
      ) : null}
      <p>{words.done}</p>
    </div>
    <div class="foot stack">
      <ButtonLink href="/today/">{words.today}</ButtonLink>
      <ButtonLink look="bare" href="/routine/">
        {words.change}
      </ButtonLink>
    </div>
  </main>
);

const Nothing = () => (
  <main class="routine low">
    <div class="say-it">
      <h1>{words.noneTitle}</h1>
      <p>{words.none}</p>
    </div>
    <div class="foot stack">
      <ButtonLink href="/today/">{words.today}</ButtonLink>
      <ButtonLink look="bare" href="/routine/">
        {words.change}
      </ButtonLink>
    </div>
  </main>
);

/** The routine of this morning or evening, one step a screen, and its end. */
export const Page = () => {
  const clock = useClock();
  const due = useDayRoutine(clock);
  // Where it began: what comes after the last step is its end, and not an empty page.
  const [begun, setBegun] = useState<Pick<Due, 'half' | 'day'>>();
  const days = useEntries(routineDayKind);
  const step = due?.left[0];
  useLayoutEffect(() => {
    if (due && !begun) setBegun(due);
  });
  const view = step ?? begun?.half;
  useLayoutEffect(() => {
    if (view !== undefined) focusHeading();
  }, [view]);
  if (clock.dayStart === undefined) return <main class="routine" aria-busy="true" />;
  if (due && step)
    return (
      <PartPage key={step} load={loadStep} draw={({ StepPart }) => <StepPart step={step} due={due} />} />
    );
  if (begun === undefined) return <Nothing />;
  const day = days.find(({ id }) => id === routineDayId(begun.day, begun.half));
  return <Done half={begun.half} intention={begun.half === 'morning' ? day?.fields.intention : undefined} />;
};
