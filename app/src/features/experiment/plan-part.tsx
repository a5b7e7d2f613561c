import { useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { LaterPart } from '../../form/later-part.tsx';
import type { Form } from '../../form/use-form.tsx';
import { usePart } from '../../shell/use-part.ts';
import { ButtonLink } from '../../ui/parts.tsx';
import { type Experiment, hasPlan } from './experiment.ts';
import { planWords as words } from './plan.content.en.ts';

const loadMore = () => import('./plan-more.tsx');
const loadBelief = () => import('./belief-part.tsx');

interface PlanProps {
  readonly title: string;
  readonly form: Form<Experiment>;
  /** Asked for once there is a plan. */
  readonly onKeep: () => void;
}

/** The form of an experiment before it is tried: what is expected, how sure, what will be done, when. */
export const PlanFields = ({ title, form, onKeep }: PlanProps) => {
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put } = form;
  const isBlank = !hasPlan(shown);
  // How sure, and when, is asked of something.
  const more = usePart(loadMore, !isBlank);
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
      <LaterPart
        words={words.belief}
        isNeeded={Object.keys(shown.belief ?? {}).length > 0}
        load={loadBelief}
        draw={({ BeliefAsked }) => <BeliefAsked form={form} />}
      />
      <WordsField
        label={words.expected}
        hint={words.expectedHint}
        text={shown.expected}
        trouble={isEmpty && isBlank ? words.empty : undefined}
        onText={(text) => put('expected', text)}
      />
      <WordsField
        label={words.action}
        hint={words.actionHint}
        text={shown.action}
        onText={(text) => put('action', text)}
      />
      {typeof more === 'object' ? <more.PlanMore form={form} /> : null}
      <ButtonLink look="quiet" href="/pause/?worry=accurate">
        {words.accurate}
      </ButtonLink>
    </FormPage>
  );
};
