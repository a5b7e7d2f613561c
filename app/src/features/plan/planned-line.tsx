import { useEntries } from '../../store/hooks.ts';
import { Sheet } from '../../ui/parts.tsx';
import { planSentence, plannedWords as words } from './plan.content.en.ts';
import { planKind } from './plan.record.ts';
import { type Cue, planFor, sentenceOf } from './plan.ts';

/** The plan for this cue, live; nothing if there is none, or it rests. */
export const usePlanned = (cue: Cue) => planFor(useEntries(planKind), cue);

/** What the person planned for this cue, where it comes up: nothing if they planned nothing. */
export const PlannedLine = ({ cue }: { cue: Cue }) => {
  const plan = usePlanned(cue);
  return plan ? <Sheet over={words.over} words={sentenceOf(plan.fields, planSentence)} /> : null;
};
