import type { Feature } from '../../shell/feature.ts';

export const safeMomentFeature: Feature = {
  name: 'safe-moment',
  routes: [
    { path: '/safe-moments/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    { path: '/safe-moment/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/safe-moment/', frame: 'plain', title: 'Note', load: () => import('./safe-moment-page.tsx') },
    { path: '/safe-moment/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
    { path: '/safe-moment/read/', frame: 'plain', title: 'Note', load: () => import('./read-page.tsx') },
  ],
};
