import type { Feature } from '../../shell/feature.ts';

export const noticeFeature: Feature = {
  name: 'notice',
  routes: [
    {
      path: '/notice/',
      frame: 'stage',
      title: 'Calm',
      withoutStore: true,
      load: () => import('./notice-page.tsx'),
    },
  ],
};
