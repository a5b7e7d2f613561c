import { NotHere, Removed } from '../../form/gone.tsx';
import type { Entry } from '../../store/contract.ts';
import { homeWords } from './experiment.content.en.ts';
import type { Experiment } from './experiment.ts';

const home = { href: '/experiments/', label: homeWords };

/**
 * An experiment that is deleted, or that is not here.
 * @public
 */
export const GoneExperiment = ({ entry }: { entry: Entry<Experiment> | undefined }) =>
  entry === undefined ? <NotHere home={home} /> : <Removed entry={entry} home={home} />;
