import type { Feature } from '../../shell/feature.ts';
import { pauseKind } from './pause.record.ts';
import { pauseStart, toReturnTo } from './pause.ts';
import { privateCheckKind } from './private-check.record.ts';

export const pauseFeature: Feature = {
  name: 'pause',
  records: [pauseKind, privateCheckKind],
  routes: [
    { path: '/pause/', frame: 'stage', title: 'Pause', load: () => import('./pause-page.tsx') },
    {
      path: '/private-question/',
      frame: 'plain',
      title: 'A question',
      load: () => import('./private-question-page.tsx'),
    },
  ],
  todayCard: {
    order: 10,
    isAskedFor: true,
    isDue: (read, { now }) => toReturnTo(read.all(pauseKind), now) !== undefined,
    load: () => import('./check-in-card.tsx'),
  },
  startAt: (read, now) => pauseStart(read.all(pauseKind), now),
};
