import type { Feature } from '../../shell/feature.ts';
import { feelingKind } from './feeling.record.ts';

export const feelingFeature: Feature = {
  name: 'feeling',
  records: [feelingKind],
  routes: [
    {
      path: '/feelings/',
      frame: 'plain',
      title: 'Words',
      back: '/settings/',
      load: () => import('./feeling-list-page.tsx'),
    },
  ],
};
