import { useState } from 'preact/hooks';
import { Asked, DayField, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import type { Form } from '../../form/use-form.tsx';
import { Gauge } from '../../ui/gauge.tsx';
import { ButtonLink } from '../../ui/parts.tsx';
import { BeliefPicker } from '../belief/belief-picker.tsx';
import { type Experiment, hasPlan, isPast } from './experiment.ts';
import { planWords as words } from './experiment-form.content.en.ts';
import { useToday } from './use-today.tsx';

interface PlanProps {
  readonly title: string;
  readonly form: Form<Experiment>;
  /** Asked for once there is a plan. */
  readonly onKeep: () => void;
}

const withTie = (ties: Experiment['belief'], id: string): Readonly<Record<string, true>> => {
  const { [id]: was, ...others } = ties ?? {};
  return was === undefined ? { ...others, [id]: true } : others;
};

/** The form of an experiment before it is tried: what is expected, how sure, what will be done, when. */
export const PlanFields = ({ title, form, onKeep }: PlanProps) => {
  const today = useToday();
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put, putSet } = form;
  const isBlank = !hasPlan(shown);
  return (
    <FormPage
      title={title}
      lead={words.lead}
      form={form}
      onKeep={() => {
        setEmpty(isBlank);
        if (!isBlank) onKeep();
      }}
    >
      <Asked question={words.belief} hint={words.beliefHint}>
        <BeliefPicker
          label={words.belief}
          picked={Object.keys(shown.belief ?? {})}
          onToggle={(id) => putSet('belief', withTie(shown.belief, id))}
        />
      </Asked>
      <WordsField
        label={words.expected}
        hint={words.expectedHint}
        text={shown.expected}
        trouble={isEmpty && isBlank ? words.empty : undefined}
        onText={(text) => put('expected', text)}
      />
      <Asked question={words.certainty}>
        <Gauge
          label={words.certaintyLabel}
          most={100}
          value={shown.certainty ?? undefined}
          ends={words.ends}
          unanswered={words.unanswered}
          onChange={(value) => put('certainty', value)}
        />
      </Asked>
      <WordsField
        label={words.action}
        hint={words.actionHint}
        text={shown.action}
        onText={(text) => put('action', text)}
      />
      <DayField
        label={words.day}
        hint={today !== undefined && isPast(shown.dueDay, today) ? words.dayPast : words.dayHint}
        day={shown.dueDay || undefined}
        onDay={(day) => put('dueDay', day ?? '')}
      />
      <ButtonLink look="quiet" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
    </FormPage>
  );
};
