import { NotHere, Removed } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { planHome as home } from './gone.content.en.ts';
import { planKind } from './plan.record.ts';
import './plan.css';

const loadPart = () => import('./plan-part.tsx');

/** The plan that the address names: as it is kept, deleted, or not here. */
export const Page = () => {
  const { entry, gone } = useOne(planKind, useLocation().query.id);
  if (gone) return <Removed key="gone" entry={gone} home={home} />;
  if (entry === undefined) return <NotHere key="none" home={home} />;
  return <PartPage key={entry.id} load={loadPart} draw={({ OnePlan }) => <OnePlan entry={entry} />} />;
};
