import { NotHere, Removed } from '../../form/gone.tsx';
import type { Entry } from '../../store/contract.ts';
import { homeWords } from './safe-moment.content.en.ts';
import type { SafeMoment } from './safe-moment.ts';

const home = { href: '/safe-moments/', label: homeWords };

/**
 * A safe moment that is deleted, or that is not here.
 * @public
 */
export const GoneMoment = ({ entry }: { entry: Entry<SafeMoment> | undefined }) =>
  entry === undefined ? <NotHere home={home} /> : <Removed entry={entry} home={home} />;
