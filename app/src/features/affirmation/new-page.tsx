import { isId } from '@evenkeel/kernel';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { newWords as words } from './new.content.en.ts';

const load = () => import('./new-part.tsx');
const loadFrom = () => import('./new-from-part.tsx');

/** A sentence to say: taken, or in own words; what a belief says; or a smaller one on the way to another. */
export const Page = () => {
  const { belief, of } = useLocation().query;
  const from = { belief: isId(belief) ? belief : undefined, of: isId(of) ? of : undefined };
  if (from.belief ?? from.of)
    return (
      <PartPage
        key={`${from.belief} ${from.of}`}
        load={loadFrom}
        draw={({ NewFrom }) => <NewFrom from={from} />}
      />
    );
  return (
    <PartPage
      key="new"
      load={load}
      draw={({ NewForm }) => <NewForm asNew="new/" start={{}} title={words.title} lead={words.lead} />}
    />
  );
};
