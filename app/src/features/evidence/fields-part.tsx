import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { LaterPart } from '../../form/later-part.tsx';
import type { Form } from '../../form/use-form.tsx';
import { Chips } from '../../ui/parts.tsx';
import { formNames } from './evidence.content.en.ts';
import { type Evidence, evidenceForms } from './evidence.ts';
import { formPageWords as words } from './evidence-form.content.en.ts';

const loadMore = () => import('./more-part.tsx');

interface FieldsProps {
  readonly title: string;
  readonly form: Form<Evidence>;
  /** It was to be kept without a word. */
  readonly isEmpty: boolean;
  readonly onKeep: () => void;
}

/** The form of a piece of evidence: one line, and whatever else the person likes to say. */
export const EvidenceFields = ({ title, form, isEmpty, onKeep }: FieldsProps) => {
  const { shown = {}, put } = form;
  const { form: is } = shown;
  const isTied = [shown.belief, shown.person].some((set) => Object.keys(set ?? {}).length > 0);
  return (
    <FormPage title={title} lead={words.lead} form={form} onKeep={onKeep}>
      <Asked question={words.form}>
        <Chips
          label={words.form}
          pick="one"
          options={evidenceForms.map((key) => ({ key, label: formNames[key] }))}
          chosen={is ? [is] : []}
          onToggle={(key) => put('form', key === is ? null : key)}
        />
      </Asked>
      <WordsField
        label={is ? words.ask[is] : words.plain}
        hint={is ? words.hint[is] : words.plainHint}
        text={shown.words}
        trouble={isEmpty && !shown.words?.trim() ? words.empty : undefined}
        onText={(text) => put('words', text)}
      />
      {is === 'kind-word' || shown.means ? (
        <WordsField
          label={words.means}
          hint={words.meansHint}
          text={shown.means}
          onText={(text) => put('means', text)}
        />
      ) : null}
      <LaterPart
        words={words.more}
        isNeeded={isTied}
        load={loadMore}
        draw={({ EvidenceMore }) => <EvidenceMore form={form} />}
      />
    </FormPage>
  );
};
