import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { writeWords as words } from './value.content.en.ts';
import { valueKind } from './value.record.ts';
import type { Writing } from './value.ts';
import { oneWords } from './value-list.content.en.ts';
import './value.css';

/**
 * The text and the line of a writing.
 * @public
 */
export const EditWriting = ({ entry }: { entry: Entry<Writing> }) => {
  const { route } = useLocation();
  const form = useForm({ kind: valueKind, entry });
  const { shown = {}, put } = form;
  const keep = async () => {
    if (await form.save()) route(`/value/?id=${entry.id}`, true);
  };
  return (
    <FormPage title={oneWords.editTitle} form={form} onKeep={() => void keep()}>
      <WordsField
        label={oneWords.line}
        hint={words.lineHint}
        text={shown.line}
        onText={(text) => put('line', text)}
      />
      <div class="long-words">
        <WordsField label={oneWords.text} text={shown.text} onText={(text) => put('text', text)} />
      </div>
    </FormPage>
  );
};
