import { HomeScreenStep } from './home-screen-step.tsx';
import { LineStep, PlanStep } from './line-step.tsx';
import { HabitStep, ToolStep } from './pick-late-step.tsx';
import { Rehearsal } from './rehearsal.tsx';

export { PrepareEnd } from './prepare-end.tsx';

/** Every step behind the first: one file, fetched with the first touch. */
export const lateParts = {
  habit: HabitStep,
  line: LineStep,
  tool: ToolStep,
  rehearsal: Rehearsal,
  plan: PlanStep,
  'home-screen': HomeScreenStep,
} as const;
