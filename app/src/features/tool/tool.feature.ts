import type { Feature } from '../../shell/feature.ts';

export const toolFeature: Feature = {
  name: 'tool',
  routes: [
    { path: '/tools/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    // From Calm, and while locked: the tools that may be read then, or none.
    {
      path: '/tools/now/',
      frame: 'stage',
      title: 'Calm',
      withoutStore: true,
      load: () => import('./now-page.tsx'),
    },
    {
      path: '/tool/use/',
      frame: 'plain',
      title: 'Calm',
      withoutStore: true,
      load: () => import('./use-page.tsx'),
    },
    { path: '/tool/new/', frame: 'plain', title: 'List', load: () => import('./edit-page.tsx') },
    { path: '/tool/', frame: 'plain', title: 'List', load: () => import('./view-page.tsx') },
  ],
};
