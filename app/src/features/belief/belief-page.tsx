import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { beliefKind } from './belief.record.ts';

const loadBelief = () => import('./belief-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** The belief that the address names: as it is kept, deleted, or not here. */
export const Page = () => {
  const { id, entry, gone } = useOne(beliefKind, useLocation().query.id);
  if (entry === undefined)
    return (
      <PartPage
        key={`gone ${gone !== undefined}`}
        load={loadGone}
        draw={({ GoneBelief }) => <GoneBelief entry={gone} />}
      />
    );
  return <PartPage key={id ?? ''} load={loadBelief} draw={({ OneBelief }) => <OneBelief entry={entry} />} />;
};
