import type { Feature } from '../../shell/feature.ts';

export const pauseFeature: Feature = {
  name: 'pause',
  routes: [
    { path: '/pause/', frame: 'stage', title: 'Pause', load: () => import('./pause-page.tsx') },
    {
      path: '/private-question/',
      frame: 'plain',
      title: 'A question',
      load: () => import('./private-question-page.tsx'),
    },
  ],
  start: () => import('./pause.start.ts'),
};
