import { useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import type { Form } from '../../form/use-form.tsx';
import { BeliefPicker } from '../belief/belief-picker.tsx';
import { formWords as words } from './victory.content.en.ts';
import { type Victory, withTie } from './victory.ts';

interface FieldsProps {
  readonly title: string;
  readonly form: Form<Victory>;
  /** Asked for once there are words. */
  readonly onKeep: () => void;
}

/** The form of a small victory: one line, and the belief it speaks to. */
export const VictoryFields = ({ title, form, onKeep }: FieldsProps) => {
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put, putSet } = form;
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
      <Asked question={words.belief} hint={words.beliefHint}>
        <BeliefPicker
          label={words.belief}
          picked={Object.keys(shown.belief ?? {})}
          onToggle={(id) => putSet('belief', withTie(shown.belief, id))}
        />
      </Asked>
    </FormPage>
  );
};
