import type { Feature } from '../../shell/feature.ts';

/** The pages of Path. All of them can be read while locked: what they say is the same for everybody. */
export const programmePages: Feature = {
  name: 'programme',
  routes: [
    {
      path: '/path/',
      frame: 'tabs',
      title: 'Path',
      withoutStore: true,
      load: () => import('./path-page.tsx'),
    },
    {
      path: '/path/sources/',
      frame: 'plain',
      title: 'Path',
      back: '/path/',
      withoutStore: true,
      load: () => import('./source-page.tsx'),
    },
    {
      path: '/path/:lesson/',
      frame: 'plain',
      title: 'Path',
      back: '/path/',
      withoutStore: true,
      load: () => import('./lesson-page.tsx'),
    },
  ],
};
