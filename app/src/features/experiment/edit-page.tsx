import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { experimentKind } from './experiment.record.ts';

const loadEdit = () => import('./edit-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** What is planned is changed. */
export const Page = () => {
  const { entry, gone } = useOne(experimentKind, useLocation().query.id);
  if (entry === undefined)
    return (
      <PartPage key="gone" load={loadGone} draw={({ GoneExperiment }) => <GoneExperiment entry={gone} />} />
    );
  return (
    <PartPage
      key={entry.id}
      load={loadEdit}
      draw={({ EditExperiment }) => <EditExperiment entry={entry} />}
    />
  );
};
