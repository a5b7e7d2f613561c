import { useId } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { check, plus } from '../../ui/icons.ts';
import { Chips, Icon, privateInput } from '../../ui/parts.tsx';
import { whenOf } from './plan.ts';
import {
  type HabitKind,
  type Picked,
  type ToolKind,
  type TriggerKind,
  withHabit,
  withPart,
} from './preparation.ts';
import {
  frame,
  habitLabels,
  habitStep,
  planWords,
  toolLabels,
  toolStep,
  triggerLabels,
  triggerStep,
} from './prepare.content.en.ts';
import { pathOf } from './step.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';

const optionsOf = <Kind extends string>(labels: Readonly<Record<Kind, string>>) =>
  (Object.keys(labels) as Kind[]).map((key) => ({ key, label: labels[key] }));

/** *Something else*: a chip that opens a line for own words. */
const OwnChip = ({ isChosen, onToggle }: { isChosen: boolean; onToggle: () => void }) => (
  <button type="button" class="chip" aria-pressed={isChosen} onClick={onToggle}>
    <Icon path={isChosen ? check : plus} />
    {frame.somethingElse}
  </button>
);

interface OwnFieldProps {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

const OwnField = ({ label, words, onWords }: OwnFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={words}
        {...privateInput}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </div>
  );
};

/** Step 1: what sets it off. One of the starters, or own words. */
export const TriggerStep = (props: StepProps) => {
  const { answers, change, isEdit } = props;
  const { device } = useWorld();
  const chosen = answers.trigger;
  const pick = (trigger: Picked<TriggerKind> | undefined) => change(withPart(answers, 'trigger', trigger));
  const toggle = (kind: TriggerKind | 'own') =>
    pick(chosen?.kind === kind ? undefined : { kind, words: kind === 'own' ? '' : triggerLabels[kind] });
  const isApart = device.install.browser === 'safari-ios' && device.install.state.value !== 'installed';
  return (
    <StepFrame {...props} step="trigger" title={triggerStep.title}>
      {isApart && !isEdit ? (
        <a class="note" href={pathOf('home-screen')}>
          {triggerStep.iphoneFirst} <u>{triggerStep.iphoneHow}</u>
        </a>
      ) : null}
      <Chips
        label={triggerStep.group}
        pick="one"
        options={optionsOf(triggerLabels)}
        chosen={chosen && chosen.kind !== 'own' ? [chosen.kind] : []}
        onToggle={toggle}
      >
        <OwnChip isChosen={chosen?.kind === 'own'} onToggle={() => toggle('own')} />
      </Chips>
      {chosen?.kind === 'own' ? (
        <OwnField
          label={triggerStep.own}
          words={chosen.words}
          onWords={(words) => pick({ kind: 'own', words })}
        />
      ) : null}
    </StepFrame>
  );
};

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
