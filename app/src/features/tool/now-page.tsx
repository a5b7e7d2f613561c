import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { NowStage } from './now-stage.tsx';
import './tool.css';

const loadTools = () => import('./now-part.tsx');

/** In a hard moment, from Calm: a few tools. Also while locked, and where nothing was ever kept. */
export const Page = () => {
  const { store } = useWorld();
  const { type } = store.status.value;
  const isBare = type === 'open' && store.isEmpty();
  const part = usePart(loadTools, type !== 'opening' && !isBare);
  // Where the rest cannot be had, there is still something to do.
  if (isBare || part === 'lost') return <NowStage ways={[]} isLocked={false} />;
  return part === undefined ? <main class="stage" aria-busy="true" /> : <part.NowTools />;
};
