import type { Feature } from '../../shell/feature.ts';

export const todayFeature: Feature = {
  name: 'today',
  place: { place: 'today', label: 'Today', path: '/today/' },
  routes: [
    { path: '/today/', frame: 'tabs', title: 'Today', load: () => import('./today-page.tsx') },
    // Without `back`: each question is an address, and the arrow goes one page back.
    { path: '/last-night/', frame: 'plain', title: 'Look back', load: () => import('./look-page.tsx') },
  ],
};
