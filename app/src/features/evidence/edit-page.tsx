import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { evidenceKind } from './evidence.record.ts';

const loadEdit = () => import('./edit-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** A piece of evidence is changed. */
export const Page = () => {
  const { entry, gone } = useOne(evidenceKind, useLocation().query.id);
  if (entry === undefined)
    return <PartPage key="gone" load={loadGone} draw={({ GoneEvidence }) => <GoneEvidence entry={gone} />} />;
  return (
    <PartPage key={entry.id} load={loadEdit} draw={({ EditEvidence }) => <EditEvidence entry={entry} />} />
  );
};
