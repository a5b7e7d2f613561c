import type { Feature } from '../../shell/feature.ts';

/** On screen: fears. */
export const predictionFeature: Feature = {
  name: 'prediction',
  routes: [
    { path: '/fears/', frame: 'plain', title: 'List', load: () => import('./fears-page.tsx') },
    { path: '/fear/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/fear/', frame: 'plain', title: 'Note', back: '/fears/', load: () => import('./fear-page.tsx') },
    { path: '/fear/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
    { path: '/fear/look/', frame: 'plain', title: 'Note', load: () => import('./look-page.tsx') },
  ],
};
