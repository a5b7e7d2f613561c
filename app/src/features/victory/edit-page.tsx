import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { victoryKind } from './victory.record.ts';

const loadEdit = () => import('./edit-part.tsx');
const loadGone = () => import('./gone-part.tsx');

/** A small victory gets other words. */
export const Page = () => {
  const { entry, gone } = useOne(victoryKind, useLocation().query.id);
  if (entry === undefined)
    return <PartPage key="gone" load={loadGone} draw={({ GoneVictory }) => <GoneVictory entry={gone} />} />;
  return (
    <PartPage key={entry.id} load={loadEdit} draw={({ EditVictory }) => <EditVictory entry={entry} />} />
  );
};
