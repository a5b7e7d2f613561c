import { useId } from 'preact/hooks';
import { useWorld } from '../../shell/world.ts';
import { check, plus } from '../../ui/icons.ts';
import { Chips, Icon, privateInput } from '../../ui/parts.tsx';
import { isIphone } from './iphone.ts';
import { type Picked, type TriggerKind, withPart } from './preparation.ts';
import { frame, triggerLabels, triggerStep } from './prepare.content.en.ts';
import { pathOf } from './step.ts';
import { StepFrame, type StepProps } from './step-frame.tsx';

export const optionsOf = <Kind extends string>(labels: Readonly<Record<Kind, string>>) =>
  (Object.keys(labels) as Kind[]).map((key) => ({ key, label: labels[key] }));

/** *Something else*: a chip that opens a line for own words. */
export const OwnChip = ({ isChosen, onToggle }: { isChosen: boolean; onToggle: () => void }) => (
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

export const OwnField = ({ label, words, onWords }: OwnFieldProps) => {
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
  const { agent, state } = device.install;
  const isApart = isIphone(agent.says, agent.touchPoints) && state.value !== 'installed';
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
