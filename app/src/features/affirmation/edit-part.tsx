import { useState } from 'preact/hooks';
import { WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { affirmationKind } from './affirmation.record.ts';
import { type Affirmation, isSameWording } from './affirmation.ts';
import { editWords as words } from './affirmation-form.content.en.ts';
import { BeliefChips } from './belief-chips.tsx';
import { newWords } from './new.content.en.ts';
import { TimeChips } from './time-chips.tsx';

/**
 * The words of an affirmation, and when it is said. Other words are another wording: how true it feels is asked anew.
 * @public
 */
export const EditAffirmation = ({ entry }: { entry: Entry<Affirmation> }) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const form = useForm({ kind: affirmationKind, entry });
  const [isEmpty, setEmpty] = useState(false);
  const { shown = {}, put, putSet } = form;
  const isBlank = !shown.words?.trim();
  const isReworded = !isSameWording(shown.words ?? '', entry.fields.words);
  const keep = async () => {
    setEmpty(isBlank);
    if (isBlank) return;
    const done = await form.save(isReworded ? { fields: { wordedAt: moment().now } } : {});
    if (done !== undefined) route(`/affirmation/?id=${entry.id}`, true);
  };
  return (
    <FormPage title={words.title} form={form} onKeep={() => void keep()}>
      <WordsField
        label={words.words}
        hint={words.reworded}
        text={shown.words}
        trouble={isEmpty && isBlank ? newWords.empty : undefined}
        onText={(text) => put('words', text)}
      />
      <BeliefChips belief={shown.belief} onBelief={(id) => put('belief', id ?? '')} />
      <TimeChips time={shown.time} onTime={(time) => putSet('time', time)} />
    </FormPage>
  );
};
