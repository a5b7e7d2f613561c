import { aboutFeature } from './features/about/about.feature.ts';
import { affirmationFeature } from './features/affirmation/affirmation.feature.ts';
import { beliefFeature } from './features/belief/belief.feature.ts';
import { compassionFeature } from './features/compassion/compassion.feature.ts';
import { demoFeature } from './features/demo/demo.feature.ts';
import { evidenceFeature } from './features/evidence/evidence.feature.ts';
import { experimentFeature } from './features/experiment/experiment.feature.ts';
import { feelingFeature } from './features/feeling/feeling.feature.ts';
import { groundingFeature } from './features/grounding/grounding.feature.ts';
import { noticeFeature } from './features/notice/notice.feature.ts';
import { originFeature } from './features/origin/origin.feature.ts';
import { personFeature } from './features/person/person.feature.ts';
import { planFeature } from './features/plan/plan.feature.ts';
import { predictionFeature } from './features/prediction/prediction.feature.ts';
import { programmePages } from './features/programme/programme.further.ts';
import { routineFeature } from './features/routine/routine.feature.ts';
import { safeMomentFeature } from './features/safe-moment/safe-moment.feature.ts';
import { safetyFeature } from './features/safety/safety.feature.ts';
import { settingsFeature } from './features/settings/settings.feature.ts';
import { steadyFeature } from './features/steady/steady.feature.ts';
import { toolFeature } from './features/tool/tool.feature.ts';
import { triggerFeature } from './features/trigger/trigger.feature.ts';
import { valueFeature } from './features/value/value.feature.ts';
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
  predictionFeature,
  planFeature,
  steadyFeature,
  compassionFeature,
  affirmationFeature,
  safeMomentFeature,
  valueFeature,
  originFeature,
  routineFeature,
  toolFeature,
  noticeFeature,
  demoFeature,
  programmePages,
];
