import { isId } from '@evenkeel/kernel';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';

const load = () => import('./new-part.tsx');

/** A sentence to say: taken, or in own words; what a belief says; or a smaller one on the way to another. */
export const Page = () => {
  const { belief, of } = useLocation().query;
  const from = { belief: isId(belief) ? belief : undefined, of: isId(of) ? of : undefined };
  return (
    <PartPage key={`${from.belief} ${from.of}`} load={load} draw={({ NewForm }) => <NewForm from={from} />} />
  );
};
