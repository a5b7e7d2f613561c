import { useOne } from '../../form/use-one.tsx';
import { useLocation } from '../../shell/location.tsx';
import { PartPage } from '../../shell/part-page.tsx';
import { beliefKind } from './belief.record.ts';

const loadForm = () => import('./answer-part.tsx');
const loadSay = () => import('./answer-say.tsx');
const loadGone = () => import('./gone-part.tsx');

/** Something answers an old belief: a bridge, a new belief, or that the worry is accurate. */
export const Page = () => {
  const { query } = useLocation();
  const { entry, gone } = useOne(beliefKind, query.of);
  if (entry === undefined)
    return <PartPage key="gone" load={loadGone} draw={({ GoneBelief }) => <GoneBelief entry={gone} />} />;
  if (query.worry === 'accurate')
    return <PartPage key="accurate" load={loadSay} draw={({ Accurate }) => <Accurate of={entry.id} />} />;
  if (query.far === 'yes')
    return <PartPage key="far" load={loadSay} draw={({ FarOff }) => <FarOff of={entry.id} />} />;
  const isBridge = query.only === 'bridge';
  return (
    <PartPage
      key={`${entry.id} ${isBridge}`}
      load={loadForm}
      draw={({ AnswerForm }) => <AnswerForm old={entry} isBridge={isBridge} />}
    />
  );
};
