import type { Feature } from '../../shell/feature.ts';

/** On screen: the letter to a friend in my place. */
export const compassionFeature: Feature = {
  name: 'compassion',
  routes: [
    { path: '/letter/', frame: 'plain', title: 'List', load: () => import('./letters-page.tsx') },
    { path: '/letter/write/', frame: 'plain', title: 'Note', load: () => import('./write-page.tsx') },
    { path: '/letter/stop/', frame: 'plain', title: 'Note', load: () => import('./stop-page.tsx') },
    { path: '/letter/close/', frame: 'plain', title: 'Note', load: () => import('./close-page.tsx') },
    {
      path: '/letter/entry/',
      frame: 'plain',
      title: 'Note',
      back: '/letter/',
      load: () => import('./entry-page.tsx'),
    },
  ],
};
