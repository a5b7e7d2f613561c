import type { Feature } from '../../shell/feature.ts';

export const steadyFeature: Feature = {
  name: 'steady',
  routes: [
    { path: '/steady/', frame: 'plain', title: 'List', load: () => import('./steady-page.tsx') },
    { path: '/steady/write/', frame: 'plain', title: 'Note', load: () => import('./write-page.tsx') },
    {
      path: '/steady/entry/',
      frame: 'plain',
      title: 'Note',
      back: '/steady/',
      load: () => import('./entry-page.tsx'),
    },
  ],
};
