import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { FormPage } from '../../form/form-page.tsx';
import { NotHere } from '../../form/gone.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import type { Entry } from '../../store/contract.ts';
import type { ByTheClock } from '../checking/checking.ts';
import { fearFormWords as words } from './fear-form.content.en.ts';
import { FearFields } from './fear-form.tsx';
import { fearViewWords } from './fear-view.content.en.ts';
import { predictionKind } from './prediction.record.ts';
import type { Prediction } from './prediction.ts';
import './prediction.css';

const Edit = ({ entry, clock }: { entry: Entry<Prediction>; clock: ByTheClock }) => {
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

/** A fear that is kept is written anew. */
export const Page = () => {
  const { entry } = useOne(predictionKind, useLocation().query.id);
  const { dayStart, ...clock } = useClock();
  if (entry === undefined) return <NotHere home={{ href: '/fears/', label: fearViewWords.list }} />;
  if (dayStart === undefined) return <main class="form" aria-busy="true" />;
  return <Edit key={entry.id} entry={entry} clock={{ ...clock, dayStart }} />;
};
