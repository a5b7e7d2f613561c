import type { Feature } from '../../shell/feature.ts';
import { WelcomeScreen } from './welcome-screen.tsx';

export const welcomeFeature: Feature = {
  name: 'welcome',
  FirstScreen: WelcomeScreen,
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
