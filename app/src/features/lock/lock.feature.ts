import type { Feature } from '../../shell/feature.ts';

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
  watch: { load: () => import('./auto-lock.tsx') },
  lockScreen: { load: () => import('./lock-screen.tsx') },
};
