import { OnePage } from './one-page.tsx';

const load = () => import('./practise-part.tsx');

/** One affirmation is practised. */
export const Page = () => <OnePage load={load} draw={({ Practise }, entry) => <Practise entry={entry} />} />;
