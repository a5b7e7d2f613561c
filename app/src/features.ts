import { calmFeature } from './features/calm/calm.feature.ts';
import { lockFeature } from './features/lock/lock.feature.ts';
import { pauseFeature } from './features/pause/pause.feature.ts';
import { timelineFeature } from './features/timeline/timeline.feature.ts';
import { todayFeature } from './features/today/today.feature.ts';
import { welcomeFeature } from './features/welcome/welcome.feature.ts';
import type { Feature } from './shell/feature.ts';

/**
 * The table of contents: one line per feature. Routes and navigation come from here; its second page, for features that
 * have nothing but pages, is further-features.ts.
 */
export const features: readonly Feature[] = [
  todayFeature,
  timelineFeature,
  calmFeature,
  pauseFeature,
  welcomeFeature,
  lockFeature,
];
