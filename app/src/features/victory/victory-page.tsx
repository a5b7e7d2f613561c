import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { victoryKind } from './victory.record.ts';

const loadOne = () => import('./victory-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** The victory that the address names: as it is kept, deleted, or not here. */
export const Page = () => {
  const { query } = useLocation();
  const { entry, gone } = useOne(victoryKind, query.id);
  if (entry === undefined)
    return (
      <PartPage
        key={`gone ${gone !== undefined}`}
        load={loadGone}
        draw={({ GoneVictory }) => <GoneVictory entry={gone} />}
      />
    );
  return (
    <PartPage
      key={entry.id}
      load={loadOne}
      draw={({ OneVictory }) => <OneVictory entry={entry} isNew={query.kept === 'yes'} />}
    />
  );
};
