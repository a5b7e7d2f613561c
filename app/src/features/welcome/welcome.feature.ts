import type { Feature } from '../../shell/feature.ts';

export const welcomeFeature: Feature = {
  name: 'welcome',
  firstScreen: { load: () => import('./welcome-screen.tsx') },
  routes: [
    { path: '/prepare/', frame: 'stage', title: 'Prepare', load: () => import('./prepare-page.tsx') },
    {
      path: '/prepared/',
      frame: 'plain',
      title: 'Prepared',
      back: '/settings/',
      load: () => import('./prepared-page.tsx'),
    },
  ],
};
