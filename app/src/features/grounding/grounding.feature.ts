import type { Feature } from '../../shell/feature.ts';

export const groundingFeature: Feature = {
  name: 'grounding',
  routes: [
    {
      path: '/grounding/',
      frame: 'stage',
      title: 'Grounding',
      withoutStore: true,
      load: () => import('./grounding-page.tsx'),
    },
  ],
};
