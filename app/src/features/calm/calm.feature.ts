import type { Feature } from '../../shell/feature.ts';
import { mayPractise } from './practice.ts';
import { sessionKind } from './session.record.ts';

export const calmFeature: Feature = {
  name: 'calm',
  records: [sessionKind],
  routes: [
    {
      path: '/calm/',
      frame: 'stage',
      title: 'Calm',
      withoutStore: true,
      load: () => import('./calm-page.tsx'),
    },
  ],
  todayCard: {
    order: 30,
    isDue: (read, clock) =>
      mayPractise(
        read.all(sessionKind).map(({ fields }) => fields),
        clock,
      ),
    load: () => import('./practice-card.tsx'),
  },
};
