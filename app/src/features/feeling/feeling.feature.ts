import type { Feature } from '../../shell/feature.ts';

export const feelingFeature: Feature = {
  name: 'feeling',
  routes: [
    {
      path: '/feelings/',
      frame: 'plain',
      title: 'Words',
      back: '/settings/',
      load: () => import('./feeling-list-page.tsx'),
    },
  ],
};
