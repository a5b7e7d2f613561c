import type { Feature } from '../../shell/feature.ts';

export const personFeature: Feature = {
  name: 'person',
  routes: [
    {
      path: '/people/',
      frame: 'plain',
      title: 'Names',
      back: '/settings/',
      load: () => import('./people-page.tsx'),
    },
  ],
};
