import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { NotHere } from './trigger-gone.tsx';
import { useOneTrigger } from './use-one-trigger.tsx';
import './trigger.css';

const loadView = () => import('./view-part.tsx');
const loadRemoved = () => import('./trigger-removed.tsx');

/** The trigger that the address names: as it is kept, deleted, or not here. */
export const Page = () => {
  const { entry, gone } = useOneTrigger(useLocation().query.id);
  if (gone)
    return <PartPage key="gone" load={loadRemoved} draw={({ Removed }) => <Removed entry={gone} />} />;
  if (entry === undefined) return <NotHere key="none" />;
  return <PartPage key={entry.id} load={loadView} draw={({ OneTrigger }) => <OneTrigger entry={entry} />} />;
};
