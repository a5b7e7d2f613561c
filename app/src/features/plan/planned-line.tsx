import { useEntries } from '../../store/hooks.ts';
import { Sheet } from '../../ui/parts.tsx';
import { planSentence } from './plan.content.en.ts';
import { planKind } from './plan.record.ts';
import { type Cue, planFor, sentenceOf } from './plan.ts';
import { plannedWords as words } from './plans.content.en.ts';

/** The plan for this cue, live; nothing if there is none, or it rests. */
export const usePlanned = (cue: Cue) => planFor(useEntries(planKind), cue);

/** What the person planned for this cue, where it comes up: nothing if they planned nothing. */
export const PlannedLine = ({ cue }: { cue: Cue }) => {
  const plan = usePlanned(cue);
  return plan ? <Sheet over={words.over} words={sentenceOf(plan.fields, planSentence)} /> : null;
};
