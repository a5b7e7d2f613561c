import type { Feature } from '../../shell/feature.ts';
import { personKind } from './person.record.ts';

export const personFeature: Feature = {
  name: 'person',
  records: [personKind],
  routes: [
    {
      path: '/people/',
      frame: 'plain',
      title: 'Names',
      back: '/settings/',
      load: () => import('./people-page.tsx'),
    },
  ],
};
