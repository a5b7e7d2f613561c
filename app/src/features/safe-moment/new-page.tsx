import { PartPage } from '../../shell/part-page.tsx';

const load = () => import('./form-part.tsx');

/** A safe moment is written down. */
export const Page = () => <PartPage load={load} draw={({ NewMoment }) => <NewMoment />} />;
