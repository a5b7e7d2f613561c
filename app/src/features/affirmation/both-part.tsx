import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { Worse } from '../../form/worse.tsx';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { affirmationKind } from './affirmation.record.ts';
import type { Affirmation } from './affirmation.ts';
import { bothWords as words } from './affirmation-form.content.en.ts';

/**
 * In what way a wording is true already, and in what way not yet. People who were free to think of both did not feel worse
 * in the way others did (Wood, Perunovic & Lee 2009, 10.1111/j.1467-9280.2009.02370.x).
 * @public
 */
export const BothForm = ({ entry }: { entry: Entry<Affirmation> }) => {
  const { route } = useLocation();
  const form = useForm({ kind: affirmationKind, entry });
  const { shown = {}, put } = form;
  const keep = async () => {
    if (await form.save()) route(`/affirmation/?id=${entry.id}`, true);
  };
  return (
    <FormPage
      title={words.title}
      lead={words.lead(entry.fields.words)}
      form={form}
      onKeep={() => void keep()}
    >
      <WordsField
        label={words.trueNow}
        hint={words.trueHint}
        text={shown.trueNow}
        onText={(text) => put('trueNow', text)}
      />
      <WordsField
        label={words.notYet}
        hint={words.notYetHint}
        text={shown.notYet}
        onText={(text) => put('notYet', text)}
      />
      <p class="small">{words.why}</p>
      <Worse />
    </FormPage>
  );
};
