import type { Feature } from '../../shell/feature.ts';

export const timelineFeature: Feature = {
  name: 'timeline',
  place: { place: 'journal', label: 'Journal', path: '/journal/' },
  routes: [
    { path: '/journal/', frame: 'tabs', title: 'Journal', load: () => import('./timeline-page.tsx') },
    { path: '/journal/entry/', frame: 'plain', title: 'Journal', load: () => import('./entry-page.tsx') },
    { path: '/deleted/', frame: 'plain', title: 'Deleted', load: () => import('./deleted-page.tsx') },
  ],
};
