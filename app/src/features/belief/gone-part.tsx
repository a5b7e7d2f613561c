import { NotHere, Removed } from '../../form/gone.tsx';
import type { Entry } from '../../store/contract.ts';
import type { Belief } from './belief.ts';
import { homeWords } from './belief-page.content.en.ts';

const home = { href: '/beliefs/', label: homeWords };

/**
 * A belief that is deleted, or that is not here.
 * @public
 */
export const GoneBelief = ({ entry }: { entry: Entry<Belief> | undefined }) =>
  entry === undefined ? <NotHere home={home} /> : <Removed entry={entry} home={home} />;
