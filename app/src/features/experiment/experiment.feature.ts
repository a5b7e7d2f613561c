import type { Feature } from '../../shell/feature.ts';

export const experimentFeature: Feature = {
  name: 'experiment',
  routes: [
    { path: '/experiments/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    { path: '/experiment/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/experiment/', frame: 'plain', title: 'Note', load: () => import('./experiment-page.tsx') },
    { path: '/experiment/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
    { path: '/experiment/look/', frame: 'plain', title: 'Note', load: () => import('./look-page.tsx') },
  ],
};
