import { Chips } from '../../ui/parts.tsx';
import { habitLabels, habitStep, toolLabels, toolStep } from './late-step.content.en.ts';
import { OwnChip, OwnField, optionsOf } from './pick-step.tsx';
import { planWords } from './plan.content.en.ts';
import { whenOf } from './plan.ts';
import { type HabitKind, type Picked, type ToolKind, withHabit, withPart } from './preparation.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';

/** Step 2: what I usually do then. Several. */
export const HabitStep = (props: StepProps) => {
  const { answers, change } = props;
  const inWords = (kind: HabitKind | 'own') => answers.habits.find((habit) => habit.kind === kind);
  const toggle = (kind: HabitKind | 'own') =>
    change(
      withHabit(
        answers,
        { kind, words: kind === 'own' ? '' : habitLabels[kind] },
        inWords(kind) === undefined,
      ),
    );
  const own = inWords('own');
  const title =
    answers.trigger?.kind === 'own' ? habitStep.titleOwn : habitStep.title(whenOf(answers, planWords));
  return (
    <StepFrame {...props} step="habit" title={title}>
      <Chips
        label={habitStep.group}
        pick="many"
        options={optionsOf(habitLabels)}
        chosen={answers.habits.flatMap(({ kind }) => (kind === 'own' ? [] : [kind]))}
        onToggle={toggle}
      >
        <OwnChip isChosen={own !== undefined} onToggle={() => toggle('own')} />
      </Chips>
      {own ? (
        <OwnField
          label={habitStep.own}
          words={own.words}
          onWords={(words) => change(withHabit(answers, { kind: 'own', words }, true))}
        />
      ) : null}
    </StepFrame>
  );
};

/** Step 4: one thing that helps and is here now. A song, or something else, in own words. */
export const ToolStep = (props: StepProps) => {
  const { answers, change } = props;
  const chosen = answers.tool;
  const pick = (tool: Picked<ToolKind> | undefined) => change(withPart(answers, 'tool', tool));
  const toggle = (kind: ToolKind | 'own') =>
    pick(chosen?.kind === kind ? undefined : { kind, words: kind === 'own' ? '' : toolLabels[kind] });
  const typed = chosen?.kind === 'song' && chosen.words === toolLabels.song ? '' : (chosen?.words ?? '');
  return (
    <StepFrame {...props} step="tool" title={toolStep.title}>
      <Chips
        label={toolStep.group}
        pick="one"
        options={optionsOf(toolLabels)}
        chosen={chosen && chosen.kind !== 'own' ? [chosen.kind] : []}
        onToggle={toggle}
      >
        <OwnChip isChosen={chosen?.kind === 'own'} onToggle={() => toggle('own')} />
      </Chips>
      {chosen?.kind === 'song' ? (
        <OwnField
          label={toolStep.song}
          words={typed}
          onWords={(words) => pick({ kind: 'song', words: words || toolLabels.song })}
        />
      ) : null}
      {chosen?.kind === 'own' ? (
        <OwnField label={toolStep.own} words={typed} onWords={(words) => pick({ kind: 'own', words })} />
      ) : null}
    </StepFrame>
  );
};
