import { PartPage } from '../../shell/part-page.tsx';

const load = () => import('./write-part.tsx');

/** What matters is chosen, and written about. */
export const Page = () => <PartPage load={load} draw={({ WriteForm }) => <WriteForm />} />;
