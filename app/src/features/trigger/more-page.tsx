import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { NotHere } from './trigger-gone.tsx';
import { useOneTrigger } from './use-one-trigger.tsx';
import './trigger.css';

const loadMore = () => import('./more-part.tsx');
const loadRemoved = () => import('./trigger-removed.tsx');

/** A trigger told in full, or as much of it as the person likes. */
export const Page = () => {
  const { query } = useLocation();
  const { entry, gone } = useOneTrigger(query.id);
  if (gone)
    return <PartPage key="gone" load={loadRemoved} draw={({ Removed }) => <Removed entry={gone} />} />;
  if (entry === undefined) return <NotHere key="none" />;
  const isKept = query.kept === 'yes';
  return (
    <PartPage
      key={entry.id}
      load={loadMore}
      draw={({ MorePart }) => <MorePart key={String(isKept)} entry={entry} isKept={isKept} />}
    />
  );
};
