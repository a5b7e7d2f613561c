import type { Feature } from '../../shell/feature.ts';

export const affirmationFeature: Feature = {
  name: 'affirmation',
  routes: [
    { path: '/affirmations/', frame: 'plain', title: 'List', load: () => import('./list-page.tsx') },
    { path: '/affirmation/', frame: 'plain', title: 'Note', load: () => import('./affirmation-page.tsx') },
    { path: '/affirmation/new/', frame: 'plain', title: 'Note', load: () => import('./new-page.tsx') },
    { path: '/affirmation/edit/', frame: 'plain', title: 'Note', load: () => import('./edit-page.tsx') },
    { path: '/affirmation/both/', frame: 'plain', title: 'Note', load: () => import('./both-page.tsx') },
    {
      path: '/affirmation/practise/',
      frame: 'plain',
      title: 'Note',
      load: () => import('./practise-page.tsx'),
    },
    { path: '/affirmation/doubt/', frame: 'plain', title: 'Note', load: () => import('./doubt-page.tsx') },
  ],
};
