import type { Feature } from '../../shell/feature.ts';

export const calmFeature: Feature = {
  name: 'calm',
  routes: [
    {
      path: '/calm/',
      frame: 'stage',
      title: 'Calm',
      withoutStore: true,
      load: () => import('./calm-page.tsx'),
    },
  ],
};
