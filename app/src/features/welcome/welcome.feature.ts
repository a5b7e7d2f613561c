import type { Feature } from '../../shell/feature.ts';
import { preparationKind } from './preparation.record.ts';
import { preparationId } from './preparation.ts';
import { WelcomeScreen } from './welcome-screen.tsx';

export const welcomeFeature: Feature = {
  name: 'welcome',
  FirstScreen: WelcomeScreen,
  records: [preparationKind],
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
  todayCard: {
    order: 20,
    isDue: (read) => read.one(preparationKind, preparationId)?.fields.preparedAt === undefined,
    load: () => import('./prepare-card.tsx'),
  },
};
