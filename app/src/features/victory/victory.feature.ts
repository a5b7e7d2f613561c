import type { Feature } from '../../shell/feature.ts';

export const victoryFeature: Feature = {
  name: 'victory',
  routes: [
    { path: '/victories/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    { path: '/victory/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/victory/', frame: 'plain', title: 'Note', load: () => import('./victory-page.tsx') },
    { path: '/victory/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
  ],
};
