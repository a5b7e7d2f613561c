import type { Feature } from '../../shell/feature.ts';

export const settingsFeature: Feature = {
  name: 'settings',
  routes: [
    {
      path: '/settings/',
      frame: 'plain',
      title: 'Settings',
      withoutStore: true,
      load: () => import('./settings-page.tsx'),
    },
  ],
};
