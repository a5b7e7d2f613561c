import { useClock } from '../../shell/use-clock.tsx';
import { useCommit } from '../../shell/use-commit.tsx';
import { useEntries } from '../../store/hooks.ts';
import { NotKept } from '../../ui/not-kept.tsx';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import { halfNames, stepNames, routineWords as words } from './routine.content.en.ts';
import { routineKind } from './routine.record.ts';
import { chosenSteps, halves, stepsFor, toggleStep } from './routine.ts';
import { useDayRoutine } from './use-day-routine.tsx';
import './routine.css';

/** Where a person puts their morning and their evening together. */
export const Page = () => {
  const routine = useEntries(routineKind)[0]?.fields;
  const { save, isRefused } = useCommit();
  const due = useDayRoutine(useClock());
  return (
    <main class="routine">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {halves.map((half) => (
        <section key={half} class="half" aria-labelledby={half}>
          <h2 id={half}>{halfNames[half]}</h2>
          <Chips
            label={words.inIt[half]}
            pick="many"
            options={stepsFor[half].map((key) => ({ key, label: stepNames[key] }))}
            chosen={chosenSteps(routine, half)}
            onToggle={(step) => void save([toggleStep(routine, half, step)])}
          />
        </section>
      ))}
      <NotKept words={isRefused ? words.notKept : undefined} />
      <p class="small">{words.why}</p>
      <p class="small">{words.when}</p>
      {due ? <ButtonLink href="/routine/now/">{words.begin}</ButtonLink> : null}
      <nav class="ways" aria-label={words.ways}>
        <ButtonLink look="bare" href="/affirmations/">
          {words.lines}
        </ButtonLink>
        <ButtonLink look="bare" href="/safe-moments/">
          {words.safe}
        </ButtonLink>
        <ButtonLink look="bare" href="/evidence/">
          {words.evidence}
        </ButtonLink>
      </nav>
    </main>
  );
};
