import type { Feature } from '../../shell/feature.ts';

export const planFeature: Feature = {
  name: 'plan',
  routes: [
    { path: '/plans/', frame: 'plain', title: 'List', load: () => import('./plans-page.tsx') },
    { path: '/plan/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/plan/', frame: 'plain', title: 'Note', back: '/plans/', load: () => import('./plan-page.tsx') },
    { path: '/plan/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
  ],
};
