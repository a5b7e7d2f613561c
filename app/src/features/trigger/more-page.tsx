import { useLocation } from 'preact-iso/router';
import type { Entry } from '../../store/contract.ts';
import { MoreForm } from './more-form.tsx';
import { MoreNext } from './more-next.tsx';
import type { Trigger } from './trigger.ts';
import { NotHere, Removed } from './trigger-gone.tsx';
import { useOneTrigger } from './use-one-trigger.tsx';
import { useTriggerForm } from './use-trigger-form.tsx';
import './trigger.css';

const Filled = ({ entry }: { entry: Entry<Trigger> }) => {
  const { route } = useLocation();
  const form = useTriggerForm(entry);
  const keep = async () => {
    if (await form.save()) route(`/trigger/more/?id=${entry.id}&kept=yes`, true);
  };
  if (form.shown === undefined) return <main class="trigger" aria-busy="true" />;
  return <MoreForm shown={form.shown} form={form} onKeep={() => void keep()} />;
};

/** A trigger told in full, or as much of it as the person likes. */
export const Page = () => {
  const { query } = useLocation();
  const { id, entry, gone } = useOneTrigger(query.id);
  if (gone) return <Removed key="gone" entry={gone} />;
  if (entry === undefined || id === undefined) return <NotHere key="none" />;
  if (query.kept === 'yes') return <MoreNext key="next" id={id} trigger={entry.fields} />;
  return <Filled key={id} entry={entry} />;
};
