import { useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { Chips } from '../../ui/parts.tsx';
import { beliefKind } from './belief.record.ts';
import type { Belief } from './belief.ts';
import { answerFormWords, editWords as words } from './belief-form.content.en.ts';
import { newWords } from './new.content.en.ts';
import './belief.css';

/**
 * The words of a belief, and what it is.
 * @public
 */
export const EditBelief = ({ entry }: { entry: Entry<Belief> }) => {
  const { route } = useLocation();
  const form = useForm({ kind: beliefKind, entry });
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put } = form;
  const isBlank = !shown.words?.trim();
  const keep = async () => {
    setEmpty(isBlank);
    if (!isBlank && (await form.save())) route(`/belief/?id=${entry.id}`, true);
  };
  return (
    <FormPage title={words.title} form={form} onKeep={() => void keep()}>
      <WordsField
        label={words.words}
        text={shown.words}
        trouble={isEmpty && isBlank ? words.empty : undefined}
        onText={(text) => put('words', text)}
      />
      {entry.fields.role === 'old' ? (
        <WordsField
          label={newWords.since}
          hint={newWords.sinceHint}
          isLine
          text={shown.since}
          onText={(text) => put('since', text)}
        />
      ) : (
        <Asked question={words.role}>
          <Chips
            label={words.role}
            pick="one"
            options={(['bridge', 'new'] as const).map((key) => ({ key, label: answerFormWords.roles[key] }))}
            chosen={shown.role === 'bridge' || shown.role === 'new' ? [shown.role] : []}
            onToggle={(key) => put('role', key)}
          />
        </Asked>
      )}
    </FormPage>
  );
};
