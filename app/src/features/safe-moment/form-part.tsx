import { useState } from 'preact/hooks';
import { Asked, WordsField } from '../../form/fields.tsx';
import { FormPage } from '../../form/form-page.tsx';
import { type Form, useForm } from '../../form/use-form.tsx';
import { Worse } from '../../form/worse.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useWorld } from '../../shell/world.ts';
import type { Entry } from '../../store/contract.ts';
import { Fold } from '../../ui/fold.tsx';
import { ButtonLink, Chips } from '../../ui/parts.tsx';
import { companyWords, formWords as words } from './safe-moment.content.en.ts';
import { safeMomentKind } from './safe-moment.record.ts';
import { companies, type SafeMoment } from './safe-moment.ts';

interface FieldsProps {
  readonly form: Form<SafeMoment>;
  readonly isEmptyTold: boolean;
}

const Fields = ({ form: { shown = {}, put }, isEmptyTold }: FieldsProps) => (
  <>
    <Asked question={words.with} hint={words.withHint}>
      <Chips
        label={words.with}
        pick="one"
        abreast="two"
        options={companies.map((key) => ({ key, label: companyWords[key] }))}
        chosen={shown.with ? [shown.with] : []}
        onToggle={(key) => put('with', key)}
      />
    </Asked>
    <WordsField
      label={words.words}
      hint={shown.with === 'imagined' ? words.imagined : words.wordsHint}
      text={shown.words}
      trouble={isEmptyTold && !shown.words?.trim() ? words.empty : undefined}
      onText={(text) => put('words', text)}
    />
  </>
);

/**
 * A new one. That none comes to mind is an answer.
 * @public
 */
export const NewMoment = () => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const form = useForm({ kind: safeMomentKind });
  const [isEmptyTold, setEmptyTold] = useState(false);
  const keep = async () => {
    if (!form.shown?.words?.trim()) {
      setEmptyTold(true);
      return;
    }
    const { now, offsetMinutes } = moment();
    const id = await form.save({ fields: { at: now, offsetMinutes } });
    if (id !== undefined) route(`/safe-moment/?id=${id}`, true);
  };
  return (
    <FormPage title={words.title} lead={words.lead} form={form} onKeep={() => void keep()}>
      <Fields form={form} isEmptyTold={isEmptyTold} />
      <div>
        <Fold words={words.none}>
          <p>{words.noneLead}</p>
          <ButtonLink look="quiet" href="/safe-moments/">
            {words.skip}
          </ButtonLink>
        </Fold>
        <Fold words={words.why}>
          <p class="small">{words.source}</p>
        </Fold>
        <Worse />
      </div>
    </FormPage>
  );
};

/** @public */
export const EditMoment = ({ entry }: { entry: Entry<SafeMoment> }) => {
  const { route } = useLocation();
  const form = useForm({ kind: safeMomentKind, entry });
  const [isEmptyTold, setEmptyTold] = useState(false);
  const keep = async () => {
    const isEmpty = !form.shown?.words?.trim();
    setEmptyTold(isEmpty);
    if (!isEmpty && (await form.save())) route(`/safe-moment/?id=${entry.id}`, true);
  };
  return (
    <FormPage title={words.editTitle} form={form} onKeep={() => void keep()}>
      <Fields form={form} isEmptyTold={isEmptyTold} />
    </FormPage>
  );
};
