import { NotHere, Removed } from '../../form/gone.tsx';
import type { Entry } from '../../store/contract.ts';
import { homeWords } from './victory.content.en.ts';
import type { Victory } from './victory.ts';

const home = { href: '/victories/', label: homeWords };

/**
 * A victory that is deleted, or that is not here.
 * @public
 */
export const GoneVictory = ({ entry }: { entry: Entry<Victory> | undefined }) =>
  entry === undefined ? <NotHere home={home} /> : <Removed entry={entry} home={home} />;
