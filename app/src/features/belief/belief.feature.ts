import type { Feature } from '../../shell/feature.ts';

export const beliefFeature: Feature = {
  name: 'belief',
  routes: [
    { path: '/beliefs/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    { path: '/belief/', frame: 'plain', title: 'Note', load: () => import('./belief-page.tsx') },
    { path: '/belief/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/belief/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
    { path: '/belief/doubt/', frame: 'plain', title: 'Note', load: () => import('./doubt-page.tsx') },
    { path: '/belief/answer/', frame: 'plain', title: 'Note', load: () => import('./answer-page.tsx') },
  ],
};
