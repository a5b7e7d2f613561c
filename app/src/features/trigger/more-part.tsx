import { useState } from 'preact/hooks';
import { useLocation } from '../../shell/location.tsx';
import type { Entry } from '../../store/contract.ts';
import { MoreForm } from './more-form.tsx';
import { MoreNext } from './more-next.tsx';
import type { Trigger } from './trigger.ts';
import { useTriggerForm } from './use-trigger-form.tsx';

const Filled = ({ entry }: { entry: Entry<Trigger> }) => {
  const { route } = useLocation();
  const form = useTriggerForm(entry);
  const [refusals, setRefusals] = useState(0);
  const keep = async () => {
    if (!(await form.save())) setRefusals(refusals + 1);
    else route(`/trigger/more/?id=${entry.id}&kept=yes`, true);
  };
  if (form.shown === undefined) return <main class="trigger" aria-busy="true" />;
  return (
    <MoreForm id={entry.id} shown={form.shown} form={form} refusals={refusals} onKeep={() => void keep()} />
  );
};

/** The form, and what comes after it. */
export const MorePart = ({ entry, isKept }: { entry: Entry<Trigger>; isKept: boolean }) =>
  isKept ? <MoreNext entry={entry} /> : <Filled entry={entry} />;
