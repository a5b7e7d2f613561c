import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { experimentKind } from './experiment.record.ts';

const loadOne = () => import('./experiment-part.tsx');
const loadNext = () => import('./next-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** The experiment that the address names, or what may follow once it was looked back on. */
export const Page = () => {
  const { query } = useLocation();
  const { entry, gone } = useOne(experimentKind, query.id);
  if (entry === undefined)
    return (
      <PartPage
        key={`gone ${gone !== undefined}`}
        load={loadGone}
        draw={({ GoneExperiment }) => <GoneExperiment entry={gone} />}
      />
    );
  if (query.kept === 'yes')
    return <PartPage key="next" load={loadNext} draw={({ NextSteps }) => <NextSteps entry={entry} />} />;
  return (
    <PartPage key={entry.id} load={loadOne} draw={({ OneExperiment }) => <OneExperiment entry={entry} />} />
  );
};
