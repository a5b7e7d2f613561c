import { NotHere } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { entryWords } from './steady.content.en.ts';
import { steadyKind } from './steady.record.ts';

const loadWrite = () => import('./steady-write.tsx');

/** A new one, or (with `?id=`) one that is kept. */
export const Page = () => {
  const { id, trigger } = useLocation().query;
  const { entry } = useOne(steadyKind, id);
  if (id && entry === undefined) return <NotHere home={{ href: '/steady/', label: entryWords.list }} />;
  return (
    <PartPage
      key={id}
      load={loadWrite}
      draw={({ SteadyWrite }) => <SteadyWrite trigger={trigger} {...(entry && { entry })} />}
    />
  );
};
