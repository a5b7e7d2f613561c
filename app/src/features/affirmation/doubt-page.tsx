import { PartPage } from '../../shell/part-page.tsx';
import { useWorld } from '../../shell/world.ts';
import { useEntries } from '../../store/hooks.ts';
import { affirmationKind } from './affirmation.record.ts';

const load = () => import('./doubt-part.tsx');
const loadNone = () => import('./doubt-none.tsx');

/** A moment of doubt: one line that the person believes. Where nothing was ever written, little is fetched to say so. */
export const Page = () => {
  const { store } = useWorld();
  const status = store.status.value;
  const isEmpty = useEntries(affirmationKind).length === 0;
  if (isEmpty && status.type === 'open' && status.complete)
    return <PartPage key="none" load={loadNone} draw={({ NoLine }) => <NoLine />} />;
  return <PartPage key="line" load={load} draw={({ Doubt }) => <Doubt />} />;
};
