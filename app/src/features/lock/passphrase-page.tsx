import { ErrorPage } from '../../shell/status-page.tsx';
import { usePart } from '../../shell/use-part.ts';
import { useWorld } from '../../shell/world.ts';
import { SetPassphrase } from './set-passphrase.tsx';
import './lock.css';

const loadChange = () => import('./change-passphrase.tsx');

/** The passphrase: the first one, or what can be done once there is one. */
export const Page = () => {
  const { isSet } = useWorld().store.lock;
  const change = usePart(loadChange, isSet.value === true);
  if (isSet.value === false) return <SetPassphrase />;
  if (change === 'lost') return <ErrorPage onAgain={() => location.reload()} />;
  if (isSet.value === undefined || change === undefined) return <main class="passphrase" aria-busy="true" />;
  return <change.ChangePassphrase />;
};
