import { isId } from '@evenkeel/kernel';
import { useLocation } from '../../shell/location.tsx';
import { Seldom } from '../../shell/seldom.tsx';
import './trigger.css';

const loadAsk = () => import('./trigger-ask.tsx');
const loadKept = () => import('./trigger-kept.tsx');
const reload = () => location.reload();

/** Something set it off: named in ten seconds, then a way on. */
export const Page = () => {
  const { kept } = useLocation().query;
  if (!isId(kept))
    return <Seldom key="ask" load={loadAsk} onReload={reload} draw={({ AskStep }) => <AskStep />} />;
  return (
    <Seldom key={kept} load={loadKept} onReload={reload} draw={({ KeptStep }) => <KeptStep id={kept} />} />
  );
};
