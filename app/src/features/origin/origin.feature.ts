import type { Feature } from '../../shell/feature.ts';

export const originFeature: Feature = {
  name: 'origin',
  routes: [{ path: '/origin/', frame: 'plain', title: 'Note', load: () => import('./origin-page.tsx') }],
};
