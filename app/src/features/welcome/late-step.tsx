import { HomeScreenStep } from './home-screen-step.tsx';
import { LineStep, PlanStep } from './line-step.tsx';
import { HabitStep, ToolStep } from './pick-late-step.tsx';
import { planWords } from './plan.content.en.ts';
import { carryPlan } from './plan.ts';
import type { Preparation } from './preparation.ts';
import { PrepareEnd } from './prepare-end.tsx';
import { Rehearsal } from './rehearsal.tsx';

/**
 * Every step behind the first: one file, fetched with the first touch.
 * @public
 */
export const lateParts = {
  habit: HabitStep,
  line: LineStep,
  tool: ToolStep,
  rehearsal: Rehearsal,
  plan: PlanStep,
  'home-screen': HomeScreenStep,
} as const;

/**
 * After an answer changed: a plan that was put together from the answers follows it.
 * @public
 */
export const carry = (before: Preparation, after: Preparation): Preparation =>
  carryPlan(before, after, planWords);

/**
 * What stands after the last step.
 * @public
 */
export const End = PrepareEnd;
