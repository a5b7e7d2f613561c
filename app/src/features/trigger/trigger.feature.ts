import type { Feature } from '../../shell/feature.ts';

export const triggerFeature: Feature = {
  name: 'trigger',
  routes: [
    { path: '/trigger/', frame: 'stage', title: 'Note', load: () => import('./trigger-page.tsx') },
    { path: '/trigger/more/', frame: 'plain', title: 'Note', load: () => import('./more-page.tsx') },
    { path: '/trigger/view/', frame: 'plain', title: 'Note', load: () => import('./view-page.tsx') },
    {
      path: '/common-triggers/',
      frame: 'plain',
      title: 'List',
      back: '/settings/',
      load: () => import('./common-list-page.tsx'),
    },
  ],
};
