import type { Feature } from '../../shell/feature.ts';
import { AutoLock } from './auto-lock.tsx';

export const lockFeature: Feature = {
  name: 'lock',
  routes: [
    {
      path: '/passphrase/',
      frame: 'plain',
      title: 'Passphrase',
      back: '/settings/',
      load: () => import('./passphrase-page.tsx'),
    },
  ],
  Watch: AutoLock,
  lockScreen: { load: () => import('./lock-screen.tsx') },
};
