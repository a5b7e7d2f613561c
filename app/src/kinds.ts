import { affirmationKind, practiceKind } from './features/affirmation/affirmation.record.ts';
import { beliefKind, convictionKind } from './features/belief/belief.record.ts';
import { sessionKind } from './features/calm/session.record.ts';
import { letterKind } from './features/compassion/letter.record.ts';
import { evidenceKind } from './features/evidence/evidence.record.ts';
import { experimentKind } from './features/experiment/experiment.record.ts';
import { feelingKind } from './features/feeling/feeling.record.ts';
import { offerKind } from './features/lock/offer.record.ts';
import { originKind } from './features/origin/origin.record.ts';
import { pauseKind } from './features/pause/pause.record.ts';
import { privateCheckKind } from './features/pause/private-check.record.ts';
import { personKind } from './features/person/person.record.ts';
import { planKind } from './features/plan/plan.record.ts';
import { predictionKind } from './features/prediction/prediction.record.ts';
import { lessonKind } from './features/programme/programme.record.ts';
import { reviewKind } from './features/routine/review.record.ts';
import { routineDayKind, routineKind } from './features/routine/routine.record.ts';
import { safeMomentKind } from './features/safe-moment/safe-moment.record.ts';
import { steadyKind } from './features/steady/steady.record.ts';
import { toolKind } from './features/tool/tool.record.ts';
import { toolUseKind } from './features/tool/tool-use.record.ts';
import { commonTriggerKind } from './features/trigger/common-trigger.record.ts';
import { tellingKind } from './features/trigger/telling.record.ts';
import { triggerKind } from './features/trigger/trigger.record.ts';
import { valueKind } from './features/value/value.record.ts';
import { victoryKind } from './features/victory/victory.record.ts';
import { preparationKind } from './features/welcome/preparation.record.ts';
import type { AnyKind } from './store/record-kind.ts';

/**
 * Every kind of record that this app keeps. The store fetches them behind an app that is in use already; a page brings
 * those that it shows. What is kept of a kind that is not here is left as it is, and counted as unreadable.
 */
export const kinds: readonly AnyKind[] = [
  sessionKind,
  pauseKind,
  privateCheckKind,
  preparationKind,
  offerKind,
  triggerKind,
  commonTriggerKind,
  tellingKind,
  feelingKind,
  personKind,
  lessonKind,
  beliefKind,
  convictionKind,
  evidenceKind,
  victoryKind,
  experimentKind,
  predictionKind,
  planKind,
  steadyKind,
  letterKind,
  affirmationKind,
  practiceKind,
  safeMomentKind,
  valueKind,
  originKind,
  routineKind,
  routineDayKind,
  reviewKind,
  toolKind,
  toolUseKind,
];
