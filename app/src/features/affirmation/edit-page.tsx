import { OnePage } from './one-page.tsx';

const load = () => import('./edit-part.tsx');

/** An affirmation gets other words or times. */
export const Page = () => (
  <OnePage load={load} draw={({ EditAffirmation }, entry) => <EditAffirmation entry={entry} />} />
);
