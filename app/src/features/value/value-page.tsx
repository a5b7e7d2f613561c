import { OnePage } from './one-page.tsx';

const load = () => import('./one-part.tsx');

/** What was written once. */
export const Page = () => (
  <OnePage load={load} draw={({ OneWriting }, entry) => <OneWriting entry={entry} />} />
);
