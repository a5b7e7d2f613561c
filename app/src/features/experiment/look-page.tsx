import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { experimentKind } from './experiment.record.ts';

const loadLook = () => import('./look-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** An experiment is looked back on, or let go. */
export const Page = () => {
  const { entry, gone } = useOne(experimentKind, useLocation().query.id);
  if (entry === undefined)
    return (
      <PartPage key="gone" load={loadGone} draw={({ GoneExperiment }) => <GoneExperiment entry={gone} />} />
    );
  return (
    <PartPage
      key={entry.id}
      load={loadLook}
      draw={({ LookExperiment }) => <LookExperiment entry={entry} />}
    />
  );
};
