import { isId } from '@evenkeel/kernel';
import { useLocation } from 'preact-iso/router';
import { PartPage } from '../../shell/part-page.tsx';
import { TopBar } from '../../shell/top-bar.tsx';
import { AskStep } from './trigger-ask.tsx';
import './trigger.css';

const loadKept = () => import('./trigger-kept.tsx');

/** Something set it off: named in ten seconds, then a way on. */
export const Page = () => {
  const { kept } = useLocation().query;
  if (!isId(kept)) return <AskStep key="ask" />;
  return (
    <div class="frame plain" key={kept}>
      <TopBar close="/journal/" />
      <PartPage load={loadKept} draw={({ KeptStep }) => <KeptStep id={kept} />} />
    </div>
  );
};
