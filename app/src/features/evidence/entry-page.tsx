import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { evidenceKind } from './evidence.record.ts';

const loadEntry = () => import('./entry-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** The piece of evidence that the address names: as it is kept, deleted, or not here. */
export const Page = () => {
  const { entry, gone } = useOne(evidenceKind, useLocation().query.id);
  if (entry === undefined)
    return (
      <PartPage
        key={`gone ${gone !== undefined}`}
        load={loadGone}
        draw={({ GoneEvidence }) => <GoneEvidence entry={gone} />}
      />
    );
  return (
    <PartPage key={entry.id} load={loadEntry} draw={({ OneEvidence }) => <OneEvidence entry={entry} />} />
  );
};
