import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import { NoStep, NoStepYet } from './no-step.tsx';
import { TriggerStep } from './pick-step.tsx';
import type { Preparation } from './preparation.ts';
import { after, backFrom, pathOf, stopOf } from './step.ts';
import { useLateSteps } from './use-late-step.tsx';
import { usePreparation } from './use-preparation.tsx';
import './prepare.css';

const OVERVIEW = '/prepared/';

/** Prepare: seven steps on one page. The step stands in the address, so that Back goes one step and a reload stays. */
export const Page = () => {
  const { query, route } = useLocation();
  const form = usePreparation();
  const [isUnsaved, setUnsaved] = useState(false);
  const stop = stopOf(query.step);
  const isEdit = query.edit === '1' && stop !== 'end';
  const { answers } = form;
  // A plan that was put together from the answers follows them, and how is known by the later steps.
  const isLateNeeded = stop !== 'trigger' || answers?.plan !== undefined;
  const { late, again } = useLateSteps(isLateNeeded);

  /** What stood here when the step was entered: *Skip* goes back to it. */
  const atEntry = useRef<{ stop: string; answers: Preparation } | undefined>(undefined);
  useEffect(() => {
    if (answers !== undefined && atEntry.current?.stop !== stop) atEntry.current = { stop, answers };
  }, [answers, stop]);

  const back = isEdit ? OVERVIEW : backFrom(stop);
  if (answers === undefined || (isLateNeeded && late === 'waiting')) return <NoStepYet back={back} />;
  if (stop !== 'trigger' && late === 'lost') return <NoStep {...{ back, isUnsaved }} onAgain={again} />;
  if (stop === 'end')
    return typeof late === 'object' ? <late.End answers={answers} back={back} isUnsaved={isUnsaved} /> : null;

  const goOn = async (given: Preparation) => {
    if (given !== answers) form.change(given);
    const saved = await form.save(given);
    setUnsaved(!saved);
    if (saved || !isEdit) route(isEdit ? OVERVIEW : pathOf(after(stop)));
  };
  const Part = typeof late === 'object' && stop !== 'trigger' ? late.lateParts[stop] : TriggerStep;
  return (
    <Part
      key={stop}
      answers={answers}
      change={(given) => form.change(typeof late === 'object' ? late.carry(answers, given) : given)}
      next={(given = answers) => void goOn(given)}
      skip={() => void goOn(atEntry.current?.answers ?? answers)}
      isEdit={isEdit}
      back={back}
      isUnsaved={isUnsaved}
    />
  );
};
