import { NotHere, Removed } from '../../form/gone.tsx';
import type { Entry } from '../../store/contract.ts';
import { homeWords } from './value.content.en.ts';
import type { Writing } from './value.ts';

const home = { href: '/values/', label: homeWords };

/**
 * A writing that is deleted, or that is not here.
 * @public
 */
export const GoneWriting = ({ entry }: { entry: Entry<Writing> | undefined }) =>
  entry === undefined ? <NotHere home={home} /> : <Removed entry={entry} home={home} />;
