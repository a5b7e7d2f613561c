import { OnePage } from './one-page.tsx';

const load = () => import('./form-part.tsx');

/** A safe moment gets other words. */
export const Page = () => (
  <OnePage load={load} draw={({ EditMoment }, entry) => <EditMoment entry={entry} />} />
);
