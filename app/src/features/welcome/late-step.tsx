import { HomeScreenStep } from './home-screen-step.tsx';
import { LineStep, PlanStep } from './line-step.tsx';
import { HabitStep, ToolStep } from './pick-late-step.tsx';
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
 * What stands after the last step.
 * @public
 */
export const End = PrepareEnd;
