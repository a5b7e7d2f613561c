import { useState } from 'preact/hooks';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import type { Entry } from '../../store/contract.ts';
import type { ByTheClock } from '../checking/checking.ts';
import { fearFormWords as words } from './fear-form.content.en.ts';
import { FearFields } from './fear-form.tsx';
import { predictionKind } from './prediction.record.ts';
import type { Prediction } from './prediction.ts';

const Form = ({ entry, clock }: { entry: Entry<Prediction>; clock: ByTheClock }) => {
  const { route } = useLocation();
  const form = useForm({ kind: predictionKind, entry });
  const [trouble, setTrouble] = useState<string>();
  const keep = async () => {
    if (!form.shown?.words?.trim()) {
      setTrouble(words.missing);
      return;
    }
    if (await form.save()) route(`/fear/?id=${entry.id}`, true);
  };
  return (
    <FormPage title={words.editTitle} form={form} onKeep={() => void keep()}>
      <FearFields form={form} shown={form.shown ?? {}} clock={clock} trouble={trouble} />
    </FormPage>
  );
};

/**
 * A fear that is kept is written anew.
 * @public
 */
export const Edit = ({ entry }: { entry: Entry<Prediction> }) => {
  const { dayStart, ...clock } = useClock();
  if (dayStart === undefined) return <main key="clock" class="form" aria-busy="true" />;
  return <Form key={entry.id} entry={entry} clock={{ ...clock, dayStart }} />;
};
