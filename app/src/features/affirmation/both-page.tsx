import { OnePage } from './one-page.tsx';

const load = () => import('./both-part.tsx');

/** In what way it is true already, and in what way not yet. */
export const Page = () => <OnePage load={load} draw={({ BothForm }, entry) => <BothForm entry={entry} />} />;
