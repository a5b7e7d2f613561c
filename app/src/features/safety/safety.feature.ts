import type { Feature } from '../../shell/feature.ts';

export const safetyFeature: Feature = {
  name: 'safety',
  routes: [
    {
      path: '/help/',
      frame: 'plain',
      title: 'Help',
      withoutStore: true,
      load: () => import('./help-page.tsx'),
    },
  ],
};
