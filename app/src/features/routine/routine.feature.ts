import type { Feature } from '../../shell/feature.ts';

export const routineFeature: Feature = {
  name: 'routine',
  routes: [
    {
      path: '/routine/',
      frame: 'plain',
      title: 'Routine',
      back: '/path/',
      load: () => import('./routine-page.tsx'),
    },
    {
      path: '/routine/now/',
      frame: 'plain',
      title: 'Routine',
      back: '/today/',
      load: () => import('./now-page.tsx'),
    },
    {
      path: '/look-back/',
      frame: 'plain',
      title: 'Look back',
      back: '/today/',
      load: () => import('./look-back-page.tsx'),
    },
  ],
};
