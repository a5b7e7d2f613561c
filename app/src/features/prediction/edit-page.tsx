import { NotHere } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { fearHome as home } from './gone.content.en.ts';
import { predictionKind } from './prediction.record.ts';
import './prediction.css';

const loadPart = () => import('./edit-part.tsx');

/** A fear that is kept, to be changed. */
export const Page = () => {
  const { entry } = useOne(predictionKind, useLocation().query.id);
  if (entry === undefined) return <NotHere home={home} />;
  return <PartPage key={entry.id} load={loadPart} draw={({ Edit }) => <Edit entry={entry} />} />;
};
