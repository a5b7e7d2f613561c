import { NotHere, Removed } from '../../form/gone.tsx';
import type { Entry } from '../../store/contract.ts';
import { homeWords } from './evidence.content.en.ts';
import type { Evidence } from './evidence.ts';

const home = { href: '/evidence/', label: homeWords };

/**
 * A piece of evidence that is deleted, or that is not here.
 * @public
 */
export const GoneEvidence = ({ entry }: { entry: Entry<Evidence> | undefined }) =>
  entry === undefined ? <NotHere home={home} /> : <Removed entry={entry} home={home} />;
