import { OnePage } from './one-page.tsx';

const load = () => import('./edit-part.tsx');

/** What was written is changed. */
export const Page = () => (
  <OnePage load={load} draw={({ EditWriting }, entry) => <EditWriting entry={entry} />} />
);
