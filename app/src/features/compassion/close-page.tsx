import { NotHere } from '../../form/gone.tsx';
import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { letterHome } from './home.content.en.ts';
import { letterKind } from './letter.record.ts';
import './letter.css';

const loadClose = () => import('./letter-close.tsx');

/** The closing step of the letter that the address names. */
export const Page = () => {
  const { entry } = useOne(letterKind, useLocation().query.id);
  if (entry === undefined) return <NotHere home={letterHome} />;
  return (
    <PartPage key={entry.id} load={loadClose} draw={({ LetterClose }) => <LetterClose entry={entry} />} />
  );
};
