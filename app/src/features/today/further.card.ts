import type { TodayCard } from '../../shell/feature.ts';
import { experimentCard } from '../experiment/experiment.card.ts';
import { offerCard } from '../lock/offer.card.ts';
import { dueFearCard } from '../prediction/prediction.card.ts';
import { programmeCard } from '../programme/programme.card.ts';
import { reviewCard } from '../routine/review.card.ts';
import { routineCard } from '../routine/routine.card.ts';
import { safeMomentCard } from '../safe-moment/safe-moment.card.ts';

/** What else Today may show, one line for each card. It is fetched behind the greeting, so that it weighs on no first sight. */
export const furtherCards: readonly TodayCard[] = [
  offerCard,
  routineCard,
  dueFearCard,
  experimentCard,
  safeMomentCard,
  programmeCard,
  reviewCard,
];
