import type { Feature } from '../../shell/feature.ts';
import { sunHorizon, sunHorizonFill } from '../../ui/icons.ts';
import { sessionKind } from '../calm/session.record.ts';
import { pauseKind } from '../pause/pause.record.ts';
import { hardNight } from './morning.ts';

export const todayFeature: Feature = {
  name: 'today',
  place: { place: 'today', label: 'Today', path: '/today/', icon: sunHorizon, iconHere: sunHorizonFill },
  routes: [
    { path: '/today/', frame: 'tabs', title: 'Today', load: () => import('./today-page.tsx') },
    {
      path: '/last-night/',
      frame: 'plain',
      title: 'Look back',
      back: '/today/',
      load: () => import('./look-page.tsx'),
    },
  ],
  todayCard: {
    order: 0,
    alone: true,
    isDue: (read, clock) => hardNight(read.all(pauseKind), read.all(sessionKind), clock) !== undefined,
    load: () => import('./morning-card.tsx'),
  },
};
