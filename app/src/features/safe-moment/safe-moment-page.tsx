import { OnePage } from './one-page.tsx';

const load = () => import('./one-part.tsx');

/** Everything that is kept of one safe moment. */
export const Page = () => (
  <OnePage load={load} draw={({ OneMoment }, entry) => <OneMoment entry={entry} />} />
);
