import { NotHere } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { letterHome } from './home.content.en.ts';
import { letterKind } from './letter.record.ts';
import './letter.css';

const loadWrite = () => import('./letter-write.tsx');

/** A new letter, or (with `?id=`) one that is kept. */
export const Page = () => {
  const { id } = useLocation().query;
  const { entry } = useOne(letterKind, id);
  if (id && entry === undefined) return <NotHere home={letterHome} />;
  return (
    <PartPage
      key={id}
      load={loadWrite}
      draw={({ LetterWrite }) => <LetterWrite {...(entry && { entry })} />}
    />
  );
};
