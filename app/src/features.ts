import { aboutFeature } from './features/about/about.feature.ts';
import { calmFeature } from './features/calm/calm.feature.ts';
import { feelingFeature } from './features/feeling/feeling.feature.ts';
import { groundingFeature } from './features/grounding/grounding.feature.ts';
import { lockFeature } from './features/lock/lock.feature.ts';
import { pauseFeature } from './features/pause/pause.feature.ts';
import { personFeature } from './features/person/person.feature.ts';
import { safetyFeature } from './features/safety/safety.feature.ts';
import { settingsFeature } from './features/settings/settings.feature.ts';
import { todayFeature } from './features/today/today.feature.ts';
import { triggerFeature } from './features/trigger/trigger.feature.ts';
import { welcomeFeature } from './features/welcome/welcome.feature.ts';
import type { Feature } from './shell/feature.ts';

/** The table of contents: one line per feature. Routes, record kinds and navigation come from here. */
export const features: readonly Feature[] = [
  todayFeature,
  calmFeature,
  groundingFeature,
  pauseFeature,
  welcomeFeature,
  settingsFeature,
  lockFeature,
  aboutFeature,
  triggerFeature,
  feelingFeature,
  personFeature,
  safetyFeature,
];
