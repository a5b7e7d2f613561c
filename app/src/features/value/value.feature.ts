import type { Feature } from '../../shell/feature.ts';

export const valueFeature: Feature = {
  name: 'value',
  routes: [
    { path: '/values/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    { path: '/value/write/', frame: 'plain', title: 'Note', load: () => import('./write-page.tsx') },
    { path: '/value/', frame: 'plain', title: 'Note', load: () => import('./value-page.tsx') },
    { path: '/value/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
  ],
};
