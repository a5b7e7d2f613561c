import { useWorld } from '../../shell/world.ts';
import { ChangePassphrase } from './change-passphrase.tsx';
import { SetPassphrase } from './set-passphrase.tsx';
import './lock.css';

/** The passphrase: the first one, or what can be done once there is one. */
export const Page = () => {
  const { isSet } = useWorld().store.lock;
  if (isSet.value === undefined) return <main class="passphrase" aria-busy="true" />;
  return isSet.value ? <ChangePassphrase /> : <SetPassphrase />;
};
