import { isId } from '@evenkeel/kernel';
import { useState } from 'preact/hooks';
import { FormPage } from '../../form/form-page.tsx';
import { useForm } from '../../form/use-form.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { useClock } from '../../shell/use-clock.tsx';
import { useWorld } from '../../shell/world.ts';
import type { ByTheClock } from '../checking/checking.ts';
import { fearFormWords as words } from './fear-form.content.en.ts';
import { FearFields } from './fear-form.tsx';
import { predictionKind } from './prediction.record.ts';
import { useFrom } from './use-from.tsx';
import './prediction.css';

const loadKept = () => import('./fear-kept.tsx');

const Write = ({ clock }: { clock: ByTheClock }) => {
  const { moment } = useWorld();
  const { route } = useLocation();
  const { start, from } = useFrom();
  const form = useForm({ kind: predictionKind, start });
  const [trouble, setTrouble] = useState<string>();
  const keep = async () => {
    if (!form.shown?.words?.trim()) {
      setTrouble(words.missing);
      return;
    }
    const { now, offsetMinutes } = moment();
    const id = await form.save({ fields: { at: now, offsetMinutes } });
    if (id) route(`/fear/new/?kept=${id}`, true);
  };
  return (
    <FormPage
      title={words.title}
      lead={from ? words.from[from] : words.lead}
      form={form}
      onKeep={() => void keep()}
    >
      <FearFields form={form} shown={form.shown ?? {}} clock={clock} trouble={trouble} />
    </FormPage>
  );
};

/** Something feared is written down, and then kept. */
export const Page = () => {
  const { kept } = useLocation().query;
  const { dayStart, ...clock } = useClock();
  if (isId(kept))
    return <PartPage key={kept} load={loadKept} draw={({ FearKept }) => <FearKept id={kept} />} />;
  if (dayStart === undefined) return <main class="form" aria-busy="true" />;
  return <Write key="write" clock={{ ...clock, dayStart }} />;
};
