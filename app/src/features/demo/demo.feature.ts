import type { Feature } from '../../shell/feature.ts';

export const demoFeature: Feature = {
  name: 'demo',
  routes: [
    {
      path: '/demo/',
      frame: 'plain',
      title: 'Demo',
      back: '/about/',
      withoutStore: true,
      load: () => import('./demo-page.tsx'),
    },
  ],
};
