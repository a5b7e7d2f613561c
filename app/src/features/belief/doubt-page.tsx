import { PartPage } from '../../shell/part-page.tsx';
import '../../form/form.css';

const load = () => import('./doubt-part.tsx');

/** A moment of doubt: one thing that was kept when it looked different. */
export const Page = () => <PartPage load={load} draw={({ BeliefDoubt }) => <BeliefDoubt />} />;
