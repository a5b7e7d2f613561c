import { isId } from '@evenkeel/kernel';
import { useLocation } from 'preact-iso/router';
import { Seldom } from '../../shell/seldom.tsx';
import { AskStep } from './trigger-ask.tsx';
import './trigger.css';

const loadKept = () => import('./trigger-kept.tsx');

/** Something set it off: named in ten seconds, then a way on. */
export const Page = () => {
  const { kept } = useLocation().query;
  if (!isId(kept)) return <AskStep key="ask" />;
  return (
    <Seldom
      key={kept}
      load={loadKept}
      onReload={() => location.reload()}
      draw={({ KeptStep }) => <KeptStep id={kept} />}
    />
  );
};
