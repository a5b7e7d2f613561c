import { PartPage } from '../../shell/part-page.tsx';

const load = () => import('./doubt-part.tsx');

/** A moment of doubt: one line that the person believes. */
export const Page = () => <PartPage load={load} draw={({ Doubt }) => <Doubt />} />;
