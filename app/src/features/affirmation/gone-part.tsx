import { NotHere, Removed } from '../../form/gone.tsx';
import type { Entry } from '../../store/contract.ts';
import { homeWords } from './affirmation.content.en.ts';
import type { Affirmation } from './affirmation.ts';

const home = { href: '/affirmations/', label: homeWords };

/**
 * An affirmation that is deleted, or that is not here.
 * @public
 */
export const GoneAffirmation = ({ entry }: { entry: Entry<Affirmation> | undefined }) =>
  entry === undefined ? <NotHere home={home} /> : <Removed entry={entry} home={home} />;
