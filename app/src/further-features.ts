import { aboutFeature } from './features/about/about.feature.ts';
import { demoFeature } from './features/demo/demo.feature.ts';
import { feelingFeature } from './features/feeling/feeling.feature.ts';
import { groundingFeature } from './features/grounding/grounding.feature.ts';
import { noticeFeature } from './features/notice/notice.feature.ts';
import { personFeature } from './features/person/person.feature.ts';
import { safetyFeature } from './features/safety/safety.feature.ts';
import { settingsFeature } from './features/settings/settings.feature.ts';
import { toolFeature } from './features/tool/tool.feature.ts';
import { triggerFeature } from './features/trigger/trigger.feature.ts';
import type { Feature } from './shell/feature.ts';

/**
 * The second page of the table of contents: features that have pages only, and those not the first that anybody sees. It
 * is fetched when an address is asked for that the first page does not name, so that it weighs on no first visit.
 */
export const furtherFeatures: readonly Feature[] = [
  settingsFeature,
  safetyFeature,
  groundingFeature,
  aboutFeature,
  triggerFeature,
  feelingFeature,
  personFeature,
  toolFeature,
  noticeFeature,
  demoFeature,
];
