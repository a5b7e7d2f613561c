import type { Feature } from '../../shell/feature.ts';

export const evidenceFeature: Feature = {
  name: 'evidence',
  routes: [
    { path: '/evidence/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    { path: '/evidence/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/evidence/entry/', frame: 'plain', title: 'Note', load: () => import('./entry-page.tsx') },
    { path: '/evidence/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
  ],
};
