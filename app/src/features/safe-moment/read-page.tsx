import { OnePage } from './one-page.tsx';

const load = () => import('./read-part.tsx');

/** A safe moment is read, slowly. */
export const Page = () => (
  <OnePage load={load} draw={({ ReadMoment }, entry) => <ReadMoment entry={entry} />} />
);
