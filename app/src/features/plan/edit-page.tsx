import { NotHere } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { planKind } from './plan.record.ts';
import { planViewWords as words } from './plan-form.content.en.ts';
import './plan.css';

const loadWrite = () => import('./plan-write.tsx');

/** A plan that is kept is written anew. */
export const Page = () => {
  const { entry } = useOne(planKind, useLocation().query.id);
  if (entry === undefined) return <NotHere home={{ href: '/plans/', label: words.list }} />;
  return <PartPage key={entry.id} load={loadWrite} draw={({ PlanWrite }) => <PlanWrite entry={entry} />} />;
};
