import { useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { LaterPart } from '../../form/later-part.tsx';
import type { Form } from '../../form/use-form.tsx';
import { formWords as words } from './victory.content.en.ts';
import type { Victory } from './victory.ts';

const loadBelief = () => import('./belief-part.tsx');

interface FieldsProps {
  readonly title: string;
  readonly form: Form<Victory>;
  /** Asked for once there are words. */
  readonly onKeep: () => void;
}

/** The form of a small victory: one line, and the belief it speaks to. */
export const VictoryFields = ({ title, form, onKeep }: FieldsProps) => {
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put } = form;
  const isBlank = !shown.words?.trim();
  return (
    <FormPage
      title={title}
      form={form}
      onKeep={() => {
        setEmpty(isBlank);
        if (!isBlank) onKeep();
      }}
    >
      <WordsField
        label={words.ask}
        hint={words.hint}
        text={shown.words}
        trouble={isEmpty && isBlank ? words.empty : undefined}
        onText={(text) => put('words', text)}
      />
      <LaterPart
        words={words.belief}
        isNeeded={Object.keys(shown.belief ?? {}).length > 0}
        load={loadBelief}
        draw={({ BeliefAsked }) => <BeliefAsked form={form} />}
      />
    </FormPage>
  );
};
