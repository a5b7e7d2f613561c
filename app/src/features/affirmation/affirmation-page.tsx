import { OnePage } from './one-page.tsx';

const load = () => import('./one-part.tsx');

/** Everything that is kept of one affirmation. */
export const Page = () => (
  <OnePage load={load} draw={({ OneAffirmation }, entry) => <OneAffirmation entry={entry} />} />
);
