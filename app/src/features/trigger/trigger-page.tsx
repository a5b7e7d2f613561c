import { isId } from '@evenkeel/kernel';
import { useLocation } from 'preact-iso/router';
import { AskStep } from './trigger-ask.tsx';
import { KeptStep } from './trigger-kept.tsx';
import './trigger.css';

/** Something set it off: named in ten seconds, then a way on. */
export const Page = () => {
  const { kept } = useLocation().query;
  return isId(kept) ? <KeptStep key={kept} id={kept} /> : <AskStep key="ask" />;
};
