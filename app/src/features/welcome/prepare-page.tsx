import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { HomeScreenStep } from './home-screen-step.tsx';
import { LineStep, PlanStep } from './line-step.tsx';
import { HabitStep, ToolStep, TriggerStep } from './pick-step.tsx';
import { carryPlan } from './plan.ts';
import type { Preparation } from './preparation.ts';
import { planWords } from './prepare.content.en.ts';
import { PrepareEnd } from './prepare-end.tsx';
import { Rehearsal } from './rehearsal.tsx';
import { after, backFrom, pathOf, type Step, stopOf } from './step.ts';
import type { StepProps } from './step-frame.tsx';
import { usePreparation } from './use-preparation.tsx';
import './prepare.css';

const OVERVIEW = '/prepared/';

const parts: Readonly<Record<Step, ComponentType<StepProps>>> = {
  trigger: TriggerStep,
  habit: HabitStep,
  line: LineStep,
  tool: ToolStep,
  rehearsal: Rehearsal,
  plan: PlanStep,
  'home-screen': HomeScreenStep,
};

/** Prepare: seven steps on one page. The step stands in the address, so that Back goes one step and a reload stays. */
export const Page = () => {
  const { query, route } = useLocation();
  const form = usePreparation();
  const [isUnsaved, setUnsaved] = useState(false);
  const stop = stopOf(query.step);
  const isEdit = query.edit === '1' && stop !== 'end';
  const { answers } = form;

  /** What stood here when the step was entered: *Skip* goes back to it. */
  const atEntry = useRef<{ stop: string; answers: Preparation } | undefined>(undefined);
  useEffect(() => {
    if (answers !== undefined && atEntry.current?.stop !== stop) atEntry.current = { stop, answers };
  }, [answers, stop]);

  if (answers === undefined) return <main class="prep" aria-busy="true" />;
  const back = isEdit ? OVERVIEW : backFrom(stop);
  if (stop === 'end') return <PrepareEnd answers={answers} back={back} isUnsaved={isUnsaved} />;

  const goOn = async (given: Preparation) => {
    if (given !== answers) form.change(given);
    const saved = await form.save(given);
    setUnsaved(!saved);
    if (saved || !isEdit) route(isEdit ? OVERVIEW : pathOf(after(stop)));
  };
  const Part = parts[stop];
  return (
    <Part
      key={stop}
      answers={answers}
      change={(given) => form.change(carryPlan(answers, given, planWords))}
      next={(given = answers) => void goOn(given)}
      skip={() => void goOn(atEntry.current?.answers ?? answers)}
      isEdit={isEdit}
      back={back}
      isUnsaved={isUnsaved}
    />
  );
};
