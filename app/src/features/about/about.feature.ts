import type { Feature } from '../../shell/feature.ts';

export const aboutFeature: Feature = {
  name: 'about',
  routes: [
    {
      path: '/about/',
      frame: 'plain',
      title: 'About',
      withoutStore: true,
      load: () => import('./about-page.tsx'),
    },
  ],
};
