import { useLocation } from '../../shell/location.tsx';
import { PlanWrite } from './plan-write.tsx';
import './plan.css';

/** A new plan, for the cue that the address names or for any other. */
export const Page = () => <PlanWrite cue={useLocation().query.cue} />;
