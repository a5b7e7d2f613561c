import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { beliefKind } from './belief.record.ts';

const loadEdit = () => import('./edit-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** A belief gets other words. */
export const Page = () => {
  const { entry, gone } = useOne(beliefKind, useLocation().query.id);
  if (entry === undefined)
    return <PartPage load={loadGone} draw={({ GoneBelief }) => <GoneBelief entry={gone} />} />;
  return <PartPage key={entry.id} load={loadEdit} draw={({ EditBelief }) => <EditBelief entry={entry} />} />;
};
