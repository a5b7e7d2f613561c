import type { Feature } from '../../shell/feature.ts';
import { commonTriggerKind } from './common-trigger.record.ts';
import { tellingKind } from './telling.record.ts';
import { triggerKind } from './trigger.record.ts';

export const triggerFeature: Feature = {
  name: 'trigger',
  records: [triggerKind, commonTriggerKind, tellingKind],
  routes: [
    { path: '/trigger/', frame: 'stage', title: 'Note', load: () => import('./trigger-page.tsx') },
    { path: '/trigger/more/', frame: 'plain', title: 'Note', load: () => import('./more-page.tsx') },
    { path: '/trigger/view/', frame: 'plain', title: 'Note', load: () => import('./view-page.tsx') },
    { path: '/deleted/', frame: 'plain', title: 'Deleted', load: () => import('./deleted-page.tsx') },
    {
      path: '/common-triggers/',
      frame: 'plain',
      title: 'List',
      back: '/settings/',
      load: () => import('./common-list-page.tsx'),
    },
  ],
};
