import type { Feature } from '../../shell/feature.ts';
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
};
