import { aboutFeature } from './features/about/about.feature.ts';
import { beliefFeature } from './features/belief/belief.feature.ts';
import { demoFeature } from './features/demo/demo.feature.ts';
import { evidenceFeature } from './features/evidence/evidence.feature.ts';
import { experimentFeature } from './features/experiment/experiment.feature.ts';
import { feelingFeature } from './features/feeling/feeling.feature.ts';
import { groundingFeature } from './features/grounding/grounding.feature.ts';
import { personFeature } from './features/person/person.feature.ts';
import { routineFeature } from './features/routine/routine.feature.ts';
import { safetyFeature } from './features/safety/safety.feature.ts';
import { settingsFeature } from './features/settings/settings.feature.ts';
import { triggerFeature } from './features/trigger/trigger.feature.ts';
import { victoryFeature } from './features/victory/victory.feature.ts';
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
  beliefFeature,
  evidenceFeature,
  victoryFeature,
  experimentFeature,
  routineFeature,
  demoFeature,
];
